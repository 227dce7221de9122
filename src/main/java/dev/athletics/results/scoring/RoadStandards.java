package dev.athletics.results.scoring;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import dev.athletics.results.discipline.Category;
import dev.athletics.results.discipline.Discipline;
import dev.athletics.results.discipline.Ground;
import dev.athletics.results.table.TsvTable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The age grading of road races of one edition: factors and standards, in whole seconds. */
final class RoadStandards implements AgeStandards {
  private static final int YOUNGEST = 5;
  private static final int OLDEST = 100;
  private static final int SECOND = 1000;

  private final String name;
  private final Map<Category, NavigableMap<BigDecimal, Row>> rows;
  private final @Nullable Interpolation interpolation;

  private record Row(int open, ImmutableList<Integer> factors, ImmutableList<Integer> standards) {
    AgeStandard at(int age) {
      return new AgeStandard(
          factors.get(age - YOUNGEST), (long) open * SECOND, (long) at(standards, age) * SECOND);
    }

    private static int at(ImmutableList<Integer> ofAges, int age) {
      return ofAges.get(age - YOUNGEST);
    }
  }

  private RoadStandards(
      String name,
      Map<Category, NavigableMap<BigDecimal, Row>> rows,
      @Nullable Interpolation interpolation) {
    this.name = name;
    this.rows = rows;
    this.interpolation = interpolation;
  }

  static RoadStandards read(int edition) {
    Map<Category, NavigableMap<BigDecimal, Row>> rows = new EnumMap<>(Category.class);
    TsvTable.read(
        RoadStandards.class,
        "age_grading_road_" + edition + ".tsv",
        ImmutableList.of("category", "discipline", "open", "factors", "standards"),
        cells ->
            rows.computeIfAbsent(Category.valueOf(cells.get(0)), category -> new TreeMap<>())
                .put(
                    Discipline.parse(cells.get(1)).distanceInMetres().orElseThrow(),
                    new Row(
                        Integer.parseUnsignedInt(cells.get(2)),
                        AgeFactors.numbers(cells.get(3)),
                        AgeFactors.numbers(cells.get(4)))));
    return new RoadStandards("Road age grading " + edition, rows, null);
  }

  RoadStandards withInterpolation(Interpolation other) {
    return new RoadStandards(name, rows, other);
  }

  @Nullable Interpolation interpolation() {
    return interpolation;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public @Nullable AgeStandard at(Category category, Discipline discipline, int age) {
    checkArgument(
        age >= YOUNGEST && age <= OLDEST, "age must be from %s to %s: %s", YOUNGEST, OLDEST, age);
    BigDecimal distance = discipline.distanceInMetres().orElse(null);
    NavigableMap<BigDecimal, Row> ofCategory = rows.get(category);
    if (distance == null || ofCategory == null || discipline.ground() != Ground.ROAD) {
      return null;
    }
    Row row = ofCategory.get(distance);
    return row == null ? between(ofCategory, distance, age) : row.at(age);
  }

  private @Nullable AgeStandard between(
      NavigableMap<BigDecimal, Row> ofCategory, BigDecimal distance, int age) {
    Map.Entry<BigDecimal, Row> shorter = ofCategory.lowerEntry(distance);
    Map.Entry<BigDecimal, Row> longer = ofCategory.higherEntry(distance);
    if (interpolation == null || shorter == null || longer == null) {
      return null;
    }
    BigDecimal share = interpolation.share(shorter.getKey(), longer.getKey(), distance);
    AgeStandard one = shorter.getValue().at(age);
    AgeStandard other = longer.getValue().at(age);
    return new AgeStandard(
        (int) mixed(one.factor(), other.factor(), share, 1),
        mixed(one.open(), other.open(), share, SECOND),
        mixed(one.published(), other.published(), share, SECOND));
  }

  private static long mixed(long one, long other, BigDecimal share, int unit) {
    return share
            .multiply(BigDecimal.valueOf(other - one))
            .add(BigDecimal.valueOf(one))
            .divide(BigDecimal.valueOf(unit), 0, RoundingMode.HALF_UP)
            .longValueExact()
        * unit;
  }
}
