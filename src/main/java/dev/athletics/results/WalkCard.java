package dev.athletics.results;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.athletics.results.mark.Remark;
import java.io.Serializable;

/**
 * What one judge of race walking showed an athlete or reported of them: a yellow paddle (TR 54.5)
 * or a red card (TR 54.6).
 *
 * <p>The signs after a mark, such as {@code ~~>}, count the red cards; here each has its judge.
 * Equality compares everything.
 *
 * <pre>{@code
 * WalkCard card = new WalkCard(WalkCard.Kind.RED_CARD, Remark.Code.LOSS_OF_CONTACT, 7);
 * System.out.println(card); // red card ~ of judge 7
 * }</pre>
 *
 * @param kind a caution or a card
 * @param offence what the judge saw: loss of contact or a bent knee
 * @param judge the number of the judge on the summary sheet, from 1 up
 * @see <a href="{@docRoot}/index.html#tr-54.5">TR 54.5</a>
 * @see <a href="{@docRoot}/index.html#tr-54.6">TR 54.6</a>
 */
public record WalkCard(Kind kind, Remark.Code offence, int judge) implements Serializable {
  private static final long serialVersionUID = 1L;

  /** What judges of race walking report. */
  static final ImmutableSet<Remark.Code> OFFENCES =
      Sets.immutableEnumSet(Remark.Code.LOSS_OF_CONTACT, Remark.Code.BENT_KNEE);

  /**
   * A caution or a card.
   *
   * <pre>{@code
   * System.out.println(WalkCard.Kind.YELLOW_PADDLE); // YELLOW_PADDLE
   * }</pre>
   */
  public enum Kind {
    /** The caution, which is shown to the athlete. */
    YELLOW_PADDLE("yellow paddle"),
    /** The card that goes to the chief judge. */
    RED_CARD("red card");

    private final String words;

    Kind(String words) {
      this.words = words;
    }
  }

  /**
   * Checks the components.
   *
   * @param kind a caution or a card
   * @param offence what the judge saw
   * @param judge the number of the judge
   * @throws IllegalArgumentException if the offence is another than the two of walking, or the
   *     number is below 1
   */
  public WalkCard {
    requireNonNull(kind, "kind");
    requireNonNull(offence, "offence");
    checkArgument(
        OFFENCES.contains(offence),
        "offence must be loss of contact or a bent knee, was %s",
        offence);
    checkArgument(judge >= 1, "judge must be 1 or more, was %s", judge);
  }

  /**
   * Returns whether it is a red card.
   *
   * @return true for a red card, false for a yellow paddle
   */
  public boolean isRed() {
    return kind == Kind.RED_CARD;
  }

  /**
   * Returns kind, offence and judge.
   *
   * @return a text for people, such as {@code red card ~ of judge 7}
   */
  @Override
  public String toString() {
    return kind.words + " " + offence.sign() + " of judge " + judge;
  }
}
