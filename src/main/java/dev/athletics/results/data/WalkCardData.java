package dev.athletics.results.data;

import static java.util.Objects.requireNonNull;

import dev.athletics.results.WalkCard;
import dev.athletics.results.mark.Remark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A paddle or card of a judge of race walking, as data.
 *
 * <pre>{@code
 * WalkCard card = new WalkCard(WalkCard.Kind.RED_CARD, Remark.Code.LOSS_OF_CONTACT, 7);
 * System.out.println(WalkCardData.of(card).offence());                // LOSS_OF_CONTACT
 * System.out.println(WalkCardData.of(card).toWalkCard().equals(card)); // true
 * }</pre>
 *
 * @param kind the name of its kind: {@code YELLOW_PADDLE} or {@code RED_CARD}
 * @param offence the name of what the judge saw: {@code LOSS_OF_CONTACT} or {@code BENT_KNEE}
 * @param judge the number of the judge, from 1 up
 */
public record WalkCardData(
    @Nullable String kind, @Nullable String offence, @Nullable Integer judge) {
  /**
   * Returns a card as data.
   *
   * @param card the card
   * @return the data, from which {@link #toWalkCard()} makes an equal one
   */
  public static WalkCardData of(WalkCard card) {
    requireNonNull(card, "card");
    return new WalkCardData(card.kind().name(), card.offence().name(), card.judge());
  }

  /**
   * Returns the card that this data describes.
   *
   * @return the card
   * @throws DataException if the data cannot be read or cannot be true, with all its problems
   */
  public WalkCard toWalkCard() {
    return Part.whole(this::read);
  }

  Optional<WalkCard> read(Part part) {
    part.require("kind", kind, "YELLOW_PADDLE or RED_CARD");
    part.require("offence", offence, "LOSS_OF_CONTACT or BENT_KNEE");
    part.require("judge", judge, "the number of the judge");
    Optional<WalkCard.Kind> colour = part.read("kind", kind, Texts.constant(WalkCard.Kind.class));
    Optional<Remark.Code> seen = part.read("offence", offence, Texts.constant(Remark.Code.class));
    List<Integer> by = new ArrayList<>(1);
    part.ordinal("judge", judge, by::add);
    return part.built(
        "offence", () -> new WalkCard(colour.orElseThrow(), seen.orElseThrow(), by.get(0)));
  }
}
