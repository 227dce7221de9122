package dev.athletics.results;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.athletics.results.discipline.AgeGroup;
import dev.athletics.results.discipline.AgeGroupRules;
import dev.athletics.results.discipline.Discipline;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.discipline.Hurdles;
import dev.athletics.results.discipline.Implement;
import dev.athletics.results.discipline.MarkReader;
import dev.athletics.results.discipline.Vocabulary;
import dev.athletics.results.lists.HandTimeConversion;
import dev.athletics.results.mark.MarkFormat;
import dev.athletics.results.mark.NoMark;
import dev.athletics.results.mark.Points;
import dev.athletics.results.mark.RaceTime;
import dev.athletics.results.mark.Wind;
import dev.athletics.results.placing.Advancement;
import dev.athletics.results.placing.Placing;
import dev.athletics.results.placing.PlacingRules;
import dev.athletics.results.records.RecordBook;
import dev.athletics.results.records.RecordRules;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Classes and catalogues are loaded by whoever comes first. Where two of them need each other, two
 * threads that come from either end would wait for ever.
 */
@DisplayName("A library that many threads touch first")
class FirstTouchTest {
  /** What a thread may do first, and what it sees. */
  enum Touch implements Callable<String> {
    AGE_GROUP(() -> AgeGroup.parse("U20")),
    AGE_GROUP_RULES(AgeGroupRules::ukAthletics),
    DISCIPLINE(() -> Discipline.parse("110 m hurdles").displayName()),
    EVENT(() -> Event.parse("Men U20 SP").displayName()),
    HURDLES(() -> Hurdles.parse("99.1cm")),
    IMPLEMENT(() -> Implement.parse("16lb")),
    VOCABULARY(() -> Vocabulary.HY_TEK.parse("100 Meter Dash")),
    REPAIR(() -> MarkReader.of(Discipline.parse("800")).lenient().read("2.17.87")),
    TIME(() -> RaceTime.parse("3:27.65")),
    WIND(() -> Wind.parse("NWI")),
    FORMAT(() -> MarkFormat.builder().build().format(Points.of(9126))),
    NO_MARK(() -> NoMark.parse("dsq TR16.8")),
    FEDERATION(() -> Federation.parse("Great Britain").name()),
    SCOPE(() -> RecordScope.parse("NU23R ITA")),
    ROUND(() -> Round.parse("Round 1 Heat 3")),
    TRIAL(() -> Trial.parse("x(+0.9)")),
    BAR(() -> Bar.parse("2.33:xo")),
    RACE(Specimens::race),
    PLACING(() -> Placing.place(Specimens.race())),
    PLACING_RULES(PlacingRules::vertical),
    ADVANCEMENT(() -> Advancement.parse("3 Q + 2 q")),
    RECORDS(() -> RecordBook.empty().check(Specimens.race()).claims()),
    RECORD_RULES(() -> RecordRules.worldAthletics().onlyScopes(scope -> true) != null),
    CONVERSION(() -> HandTimeConversion.NFHS);

    private final Callable<?> door;

    Touch(Callable<?> door) {
      this.door = door;
    }

    @Override
    public String call() throws Exception {
      return name() + " " + door.call();
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void isTheSameForAll(long seed) throws Exception {
    List<String> alone = new ArrayList<>();
    for (Touch touch : Touch.values()) {
      alone.add(touch.call());
    }
    try (URLClassLoader untouched = untouched()) {
      assertThat(together(untouched, new Random(seed)))
          .hasSize(alone.size())
          .allSatisfy(seen -> assertThat(seen).containsExactlyInAnyOrderElementsOf(alone));
    }
  }

  /** Of all loaders before, only the first knows nothing of the modules of this run. */
  private static URLClassLoader untouched() throws Exception {
    URL[] places = {
      placeOf(Race.class),
      placeOf(ImmutableList.class),
      Path.of("target/test-classes/").toUri().toURL()
    };
    return new URLClassLoader(places, null);
  }

  private static URL placeOf(Class<?> type) {
    return type.getProtectionDomain().getCodeSource().getLocation();
  }

  /** What each thread sees, all of them in one order, each from a start of its own. */
  private static List<List<String>> together(ClassLoader untouched, Random random)
      throws Exception {
    List<Callable<String>> touches = touches(untouched);
    Collections.shuffle(touches, random);
    int count = touches.size();
    CyclicBarrier start = new CyclicBarrier(count);
    ExecutorService threads = Executors.newFixedThreadPool(count, FirstTouchTest::daemon);
    try {
      List<Callable<List<String>>> tasks = new ArrayList<>();
      for (int first = 0; first < count; first++) {
        List<Callable<String>> own = new ArrayList<>(touches);
        Collections.rotate(own, first);
        tasks.add(
            () -> {
              start.await();
              return seen(own);
            });
      }
      List<List<String>> seen = new ArrayList<>();
      for (Future<List<String>> future : threads.invokeAll(tasks, 1, TimeUnit.MINUTES)) {
        assertThat(future.isCancelled()).as("waits for ever").isFalse();
        seen.add(future.get());
      }
      return seen;
    } finally {
      threads.shutdownNow();
    }
  }

  private static List<Callable<String>> touches(ClassLoader untouched) throws Exception {
    List<Callable<String>> touches = new ArrayList<>();
    Class<?> type = Class.forName(Touch.class.getName(), true, untouched);
    assertThat(type).isNotEqualTo(Touch.class);
    for (Object touch : type.getEnumConstants()) {
      touches.add(() -> String.valueOf(((Callable<?>) touch).call()));
    }
    return touches;
  }

  private static List<String> seen(List<Callable<String>> touches) throws Exception {
    List<String> seen = new ArrayList<>();
    for (Callable<String> touch : touches) {
      seen.add(touch.call());
    }
    return seen;
  }

  /** Threads that wait for each other's classes cannot be interrupted. */
  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task);
    thread.setDaemon(true);
    return thread;
  }
}
