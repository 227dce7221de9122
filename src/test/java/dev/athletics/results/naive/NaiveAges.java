package dev.athletics.results.naive;

import dev.athletics.results.discipline.AgeGroup;
import dev.athletics.results.discipline.BirthDate;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/** Who is of which age (TR 3): the young by 31 December, masters by the day. */
final class NaiveAges {
  static final List<AgeGroup> GROUPS =
      List.of(AgeGroup.U18, AgeGroup.U20, AgeGroup.U23, AgeGroup.M35, AgeGroup.M40);

  private NaiveAges() {}

  /** What is not known admits nobody for certain, and shuts nobody out. */
  static boolean admits(AgeGroup group, BirthDate birth, LocalDate on, boolean certainly) {
    if (birth.earliest().isEmpty() || birth.latest().isEmpty()) {
      return group.equals(AgeGroup.SENIOR) || !certainly;
    }
    boolean older = admits(group, birth.earliest().get(), on);
    boolean younger = admits(group, birth.latest().get(), on);
    return certainly ? older && younger : older || younger;
  }

  private static boolean admits(AgeGroup group, LocalDate birth, LocalDate on) {
    int atEndOfYear = on.getYear() - birth.getYear();
    int onTheDay = Period.between(birth, on).getYears();
    return switch (group.code()) {
      case "U18" -> atEndOfYear <= 17;
      case "U20" -> atEndOfYear <= 19;
      case "U23" -> atEndOfYear <= 22;
      case "M35" -> onTheDay >= 35 && onTheDay <= 39;
      case "M40" -> onTheDay >= 40 && onTheDay <= 44;
      default -> true;
    };
  }
}
