package dev.athletics.results.records;

import com.google.common.testing.NullPointerTester;
import dev.athletics.results.Performance;
import dev.athletics.results.RecordScope;
import dev.athletics.results.discipline.Event;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProgressionNullsTest {
  private static final Event EVENT = Event.parse("Men 100");

  @Test
  void progressionsRefuseNull() {
    NullPointerTester nulls =
        new NullPointerTester()
            .setDefault(Event.class, EVENT)
            .setDefault(Predicate.class, any -> true)
            .setDefault(RecordScope.class, RecordScope.world())
            .setDefault(RecordRules.class, RecordRules.worldAthletics());
    nulls.testAllPublicStaticMethods(RecordProgression.class);
    nulls.testAllPublicInstanceMethods(
        Stream.<Performance>empty()
            .collect(RecordProgression.toRecordProgression(EVENT, any -> true)));
  }
}
