package dev.athletics.results.data;

import static java.util.Objects.requireNonNull;

import dev.athletics.results.Area;
import dev.athletics.results.Federation;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A federation that is not in the catalogue of the library, as data: it describes what a code means
 * that stands elsewhere in the data.
 *
 * <pre>{@code
 * Federation minis = Federation.builder("XMI", "Minis of Midlothian").build();
 * Athlete athlete = Athlete.builder().name("Ailsa", "REID").federation(minis).build();
 * AthleteData data = AthleteData.of(athlete);
 * System.out.println(data.country());                   // XMI
 * System.out.println(data.federations().get(0).name()); // Minis of Midlothian
 * }</pre>
 *
 * @param code the code
 * @param name the name
 * @param adjective the adjective, such as {@code Dutch}
 * @param area the name of the area, such as {@code EUROPE}
 * @param status the name of the status; null is {@code MEMBER}
 * @param validFrom the first day
 * @param validTo the last day
 * @param successors the codes of the federations that follow it
 * @param parent the code of the federation to which it belongs
 */
public record FederationData(
    @Nullable String code,
    @Nullable String name,
    @Nullable String adjective,
    @Nullable String area,
    @Nullable String status,
    @Nullable String validFrom,
    @Nullable String validTo,
    List<String> successors,
    @Nullable String parent) {
  /**
   * Copies the list.
   *
   * @param code the code
   * @param name the name
   * @param adjective the adjective, such as {@code Dutch}
   * @param area the name of the area, such as {@code EUROPE}
   * @param status the name of the status; null is {@code MEMBER}
   * @param validFrom the first day
   * @param validTo the last day
   * @param successors the codes of the federations that follow it
   * @param parent the code of the federation to which it belongs
   */
  public FederationData {
    successors = Copies.of(successors);
  }

  /**
   * Returns a federation as data.
   *
   * @param federation the federation
   * @return the data, from which {@link #toFederation()} makes an equal one
   */
  public static FederationData of(Federation federation) {
    requireNonNull(federation, "federation");
    return new FederationData(
        federation.code(),
        federation.name(),
        federation.adjective().orElse(null),
        Texts.name(federation.area()),
        federation.status().name(),
        Texts.of(federation.validFrom()),
        Texts.of(federation.validTo()),
        Texts.of(federation.successors()),
        Texts.of(federation.parent()));
  }

  /**
   * Returns the federation that this data describes.
   *
   * @return the federation
   * @throws DataException if the data cannot be read or cannot be true, with all its problems
   */
  public Federation toFederation() {
    return Part.whole(part -> read(part, code -> Federation.of(code)));
  }

  /** Reads it among other federations, which it names by their codes. */
  Optional<Federation> read(Part part, Function<String, Federation> known) {
    part.require("code", code, "a code such as GBR");
    part.require("name", name, "a name");
    return code == null || name == null
        ? Optional.empty()
        : part.built("code", () -> Federation.builder(code, name))
            .flatMap(federation -> read(part, known, federation));
  }

  private Optional<Federation> read(
      Part part, Function<String, Federation> known, Federation.Builder federation) {
    part.text("adjective", adjective, text -> text, federation::adjective);
    part.text("area", area, Texts.constant(Area.class), federation::area);
    part.text("status", status, Texts.constant(Federation.Status.class), federation::status);
    part.text("validFrom", validFrom, Texts::date, federation::validFrom);
    part.text("validTo", validTo, Texts::date, federation::validTo);
    federation.successors(part.texts("successors", successors, known));
    part.text("parent", parent, known, federation::parent);
    return part.built("validTo", federation::build);
  }
}
