package dev.athletics.results.records;

import static dev.athletics.results.records.Given.athlete;
import static dev.athletics.results.records.Given.race;
import static dev.athletics.results.records.Given.row;
import static org.assertj.core.api.Assertions.assertThat;

import dev.athletics.results.Race;
import dev.athletics.results.Record;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.lists.TopListCriteria;
import dev.athletics.results.mark.Wind;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What one thread does with a value, no other thread sees. */
@DisplayName("A value shared among threads")
class SharedAmongThreadsTest {
  private static final int THREADS = 8;
  private static final int ROUNDS = 20;

  private final List<Race> races = IntStream.range(0, ROUNDS).mapToObj(this::race100).toList();
  private final RecordBook book =
      races.stream()
          .reduce(
              RecordBook.empty(),
              (before, race) -> before.check(race).bookAfter(),
              RecordBook::merge);

  /** Marks get better from race to race, so that every check changes its book. */
  private Race race100(int number) {
    String mark = String.valueOf(1000 - number);
    String time = mark.length() == 4 ? "10.00" : "9." + mark.substring(1);
    return race("Men 100")
        .wind(Wind.ofTenths(number % 30))
        .results(
            row(1, athlete("Runner " + number % 5, "GBR"), "Men 100", time).build(),
            row(2, athlete("Other " + number % 3, "FRA"), "Men 100", "10.10").build())
        .build();
  }

  @Test
  void givesEachThreadWhatOneAloneWouldGet() throws Exception {
    List<String> alone = new ArrayList<>();
    for (int thread = 0; thread < THREADS; thread++) {
      alone.add(work(thread));
    }
    RecordBook before = RecordBook.of(book.records());

    assertThat(together()).isEqualTo(alone);
    assertThat(book.records()).isEqualTo(before.records());
    assertThat(book.size()).isEqualTo(before.size());
  }

  /** Reads, checks, grows and lists, each thread in its own order. */
  private String work(int thread) {
    StringBuilder seen = new StringBuilder();
    RecordBook own = book;
    for (int i = 0; i < ROUNDS; i++) {
      Race race = races.get((i + thread) % ROUNDS);
      RecordCheck check = own.check(race);
      check.claims().forEach(claim -> seen.append(claim).append(claim.previousRecords()));
      check.rejections().forEach(seen::append);
      List<Record> later =
          check.claims().stream()
              .map(claim -> claim.toRecord().toBuilder().date(race.date().plusDays(thread)).build())
              .filter(record -> record.scope().season().isEmpty())
              .toList();
      own = own.with(later);
      seen.append(own.size()).append(book.check(race).claims()).append(list(race));
      race.performances().forEach(seen::append);
    }
    return seen.toString();
  }

  private static String list(Race race) {
    TopListCriteria criteria = TopListCriteria.of(Event.parse("Men 100")).withWindyMarks();
    return race.performances().stream().collect(criteria.toTopList()).rows().toString();
  }

  private List<String> together() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    CyclicBarrier start = new CyclicBarrier(THREADS);
    try {
      List<Callable<String>> tasks = new ArrayList<>();
      for (int thread = 0; thread < THREADS; thread++) {
        int number = thread;
        tasks.add(
            () -> {
              start.await();
              return work(number);
            });
      }
      List<String> seen = new ArrayList<>();
      for (Future<String> future : threads.invokeAll(tasks)) {
        seen.add(future.get());
      }
      return seen;
    } finally {
      threads.shutdownNow();
    }
  }
}
