package dev.athletics.results.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Forged data")
class ForgedDataTest {
  private static final List<String> TEXTS =
      List.of(
          "",
          "  ",
          "x",
          "\0",
          "\ud800",
          "Men 100",
          "Men LJ",
          "Men HJ",
          "Men DEC",
          "Men 4x100",
          "2024-08-04",
          "2024-02-30",
          "9.58",
          "1:2:3:4:5",
          "9".repeat(400),
          "+1.0",
          "1e400",
          "MEN",
          "GBR",
          "Q",
          "DNF",
          "WR",
          "NR GBR",
          "PB",
          "FINAL",
          "M35",
          "T11",
          "EQUALS",
          "STANDARD_TRACK",
          "RATIFIED",
          "Europe/Paris",
          "20:50",
          "0.146",
          "xxo");

  private final Random random = new Random(20241129);

  @ParameterizedTest
  @ValueSource(
      classes = {
        RaceData.class,
        AthleteData.class,
        TeamData.class,
        CompetitionData.class,
        VenueData.class,
        PerformanceData.class,
        RecordData.class,
        RecordBookData.class,
        TopListData.class,
        RecordProgressionData.class
      })
  void isReadOrRefusedByADataExceptionAlone(Class<?> type) throws Exception {
    Method toModel = type.getMethod("to" + type.getSimpleName().replace("Data", ""));
    for (int i = 0; i < 60; i++) {
      Object forged = data(type);
      Throwable thrown = catchThrowable(() -> toModel.invoke(forged));
      if (thrown instanceof InvocationTargetException refusal) {
        assertThat(refusal.getCause()).as("%s", forged).isInstanceOf(DataException.class);
      } else {
        assertThat(thrown).isNull();
      }
    }
  }

  private Object data(Class<?> type) throws ReflectiveOperationException {
    RecordComponent[] components = type.getRecordComponents();
    Object[] values = new Object[components.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = value(components[i].getGenericType());
    }
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    return type.getDeclaredConstructor(types).newInstance(values);
  }

  private Object value(Type type) throws ReflectiveOperationException {
    if (type instanceof ParameterizedType several) {
      return several.getRawType() == Map.class
          ? Map.of("wa", text())
          : list(several.getActualTypeArguments()[0]);
    }
    Class<?> one = (Class<?>) type;
    if (!one.isPrimitive() && random.nextInt(8) == 0) {
      return null;
    }
    if (one.isRecord()) {
      return data(one);
    }
    return one == String.class
        ? text()
        : one == int.class || one == Integer.class ? number() : random.nextBoolean();
  }

  private List<Object> list(Type type) throws ReflectiveOperationException {
    // A revision holds a result, and that has revisions: fewer than one each, so that it ends.
    Object[] elements = new Object[random.nextInt(type == RevisionData.class ? 2 : 4)];
    for (int i = 0; i < elements.length; i++) {
      elements[i] = value(type);
    }
    return Arrays.asList(elements);
  }

  private String text() {
    return TEXTS.get(random.nextInt(TEXTS.size()));
  }

  private Object number() {
    return List.of(0, -1, 1, 2024, Integer.MAX_VALUE, Integer.MIN_VALUE).get(random.nextInt(6));
  }
}
