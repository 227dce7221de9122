package dev.athletics.results;

import static com.google.common.base.Preconditions.checkState;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.athletics.results.text.Blanks;
import dev.athletics.results.text.ShortText;
import dev.athletics.results.text.Words;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One of the six areas into which World Athletics groups its member federations, such as {@link
 * #EUROPE}.
 *
 * <p>An area is not a continent: Panama, Guyana and Suriname belong to {@link #SOUTH_AMERICA},
 * Israel, Cyprus and Türkiye to {@link #EUROPE}, Kazakhstan to {@link #ASIA}. Nor is it a team: the
 * continental teams of the Continental Cup are {@linkplain Federation#of federations} of
 * {@linkplain Federation.Status#TEAM their own status}.
 *
 * <p>{@link #parse(CharSequence)} reads the constant's name, {@link #code()}, {@link
 * #worldAthleticsCode()}, {@link #displayName()} and {@link #recordLabel()} in any case, and the
 * other names each constant lists. {@code SAM} and {@code NAM} are areas here; as federations they
 * are Samoa and Namibia.
 *
 * <pre>{@code
 * Area area = Area.parse("Europe");
 * System.out.println(area.code());                        // EU
 * System.out.println(area.recordLabel());                  // ER
 * System.out.println(Federation.of("TUR").area());        // Optional[EUROPE]
 * }</pre>
 */
public enum Area {
  /** Africa: the Confederation of African Athletics, 54 members. */
  AFRICA("AF", "AFR", "AF", "Africa", "African", "CAA"),

  /** Asia: the Asian Athletics Association, 45 members. */
  ASIA("AS", "ASI", "AS", "Asia", "Asian", "AAA"),

  /** Europe: European Athletics, 51 members; its area record is printed {@code ER}. */
  EUROPE("EU", "EUR", "ER", "Europe", "European", "EA"),

  /** North and Central America and the Caribbean, 31 members; also {@code AM} in older lists. */
  NACAC(
      "NA",
      "NAM",
      "NA",
      "NACAC",
      "NACAC",
      "AM",
      "North America",
      "North and Central America and the Caribbean",
      "North, Central America and Caribbean"),

  /** Oceania: the Oceania Athletics Association, 20 members. */
  OCEANIA("OC", "OCE", "OC", "Oceania", "Oceanian", "OAA"),

  /** South America: Atletismo Sudamericano, 13 members. */
  SOUTH_AMERICA("SA", "SAM", "SA", "South America", "South American", "CONSUDATLE");

  private final String code;
  private final String worldAthleticsCode;
  private final String recordLabel;
  private final String displayName;
  private final String adjective;
  private final ImmutableList<String> otherNames;

  Area(
      String code,
      String worldAthleticsCode,
      String recordLabel,
      String displayName,
      String adjective,
      String... otherNames) {
    this.code = code;
    this.worldAthleticsCode = worldAthleticsCode;
    this.recordLabel = recordLabel;
    this.displayName = displayName;
    this.adjective = adjective;
    this.otherNames = ImmutableList.copyOf(otherNames);
  }

  /**
   * Reads an area as result lists and feeds write it: {@code "EUR"}, {@code "ER"}, {@code "South
   * America"}, {@code "NACAC"}.
   *
   * @param text a name or a code, in any case, blanks around it allowed
   * @return the area
   * @throws FederationFormatException if no area has that name or code
   */
  public static Area parse(CharSequence text) {
    return tryParse(text).orElseThrow(() -> unknown(text));
  }

  private static FederationFormatException unknown(CharSequence text) {
    int index = Words.firstAfterBeginning(text, Spellings::begins);
    return new FederationFormatException(text, index, "an area", ImmutableList.of());
  }

  /**
   * Reads an area if the text is one; never throws on any text.
   *
   * @param text the text to read
   * @return the area, or empty if no area has that name or code
   */
  public static Optional<Area> tryParse(CharSequence text) {
    return ShortText.isTooLong(requireNonNull(text, "text"))
        ? Optional.empty()
        : Optional.ofNullable(Spellings.AREAS.get(Spellings.fold(text)));
  }

  /**
   * The two letters by which record lists name the area, such as {@code "EU"}.
   *
   * @return two capital letters
   */
  public String code() {
    return code;
  }

  /**
   * The three letters by which the data of World Athletics name the area, such as {@code "EUR"}.
   *
   * @return three capital letters
   */
  public String worldAthleticsCode() {
    return worldAthleticsCode;
  }

  /**
   * The label of the area's own record where lists tell areas apart, such as {@code "ER"}; result
   * sheets that do not print {@code "AR"}.
   *
   * @return two capital letters
   */
  public String recordLabel() {
    return recordLabel;
  }

  /**
   * The English name, such as {@code "South America"}.
   *
   * @return the name
   */
  public String displayName() {
    return displayName;
  }

  /**
   * The word a commentator puts before "record", such as {@code "European"}.
   *
   * @return the adjective, or the name used as one
   */
  public String adjective() {
    return adjective;
  }

  /** Kept apart from the constants because an enum's constructor cannot reach its static fields. */
  private static final class Spellings {
    static final Map<String, Area> AREAS = areasBySpelling();

    static boolean begins(String beginning) {
      String folded = fold(beginning);
      return AREAS.keySet().stream().anyMatch(spelling -> spelling.startsWith(folded));
    }

    private static Map<String, Area> areasBySpelling() {
      Map<String, Area> areas = new HashMap<>();
      for (Area area : values()) {
        add(areas, area.name(), area);
        add(areas, area.code, area);
        add(areas, area.worldAthleticsCode, area);
        add(areas, area.recordLabel, area);
        add(areas, area.displayName, area);
        for (String other : area.otherNames) {
          add(areas, other, area);
        }
      }
      return areas;
    }

    private static void add(Map<String, Area> areas, String spelling, Area area) {
      Area other = areas.put(fold(spelling), area);
      checkState(other == null || other == area, "%s is %s and %s", spelling, other, area);
    }

    static String fold(CharSequence text) {
      return Blanks.trim(text).replace('_', ' ').toLowerCase(Locale.ROOT);
    }
  }
}
