package dev.athletics.results;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.InvalidObjectException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The serial forms of a {@link Federation}. */
final class FederationProxy {

  private FederationProxy() {}

  static Serializable of(Federation federation) {
    boolean catalogued =
        Federation.tryParse(federation.code()).filter(found -> found == federation).isPresent();
    return catalogued ? new Catalogued(federation.code()) : Made.from(federation);
  }

  /** A federation of the catalogue, which stays one instance. */
  private record Catalogued(String code) implements Serializable {
    Catalogued {
      requireNonNull(code, "code");
    }

    private Object readResolve() throws InvalidObjectException {
      return Federation.tryParse(code)
          .orElseThrow(() -> new InvalidObjectException("no federation " + code));
    }
  }

  /** A federation that somebody made, which only its whole state describes. */
  private record Made(
      String code,
      String name,
      @Nullable String adjective,
      @Nullable Area area,
      Federation.Status status,
      @Nullable LocalDate validFrom,
      @Nullable LocalDate validTo,
      ImmutableList<Federation> successors,
      @Nullable Federation parent)
      implements Serializable {

    static Made from(Federation federation) {
      return new Made(
          federation.code(),
          federation.name(),
          federation.adjective().orElse(null),
          federation.area().orElse(null),
          federation.status(),
          federation.validFrom().orElse(null),
          federation.validTo().orElse(null),
          federation.successors(),
          federation.parent().orElse(null));
    }

    private Object readResolve() throws InvalidObjectException {
      return SerialForm.rebuilt(this::federation);
    }

    private Federation federation() {
      Federation.Builder builder =
          Federation.builder(code, name).status(status).successors(successors);
      Optional.ofNullable(adjective).ifPresent(builder::adjective);
      Optional.ofNullable(area).ifPresent(builder::area);
      Optional.ofNullable(validFrom).ifPresent(builder::validFrom);
      Optional.ofNullable(validTo).ifPresent(builder::validTo);
      Optional.ofNullable(parent).ifPresent(builder::parent);
      return builder.build();
    }
  }
}
