package dev.athletics.results.records;

import static dev.athletics.results.serial.Element.object;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.athletics.results.Performance;
import dev.athletics.results.RecordScope;
import dev.athletics.results.RecordScope.Level;
import dev.athletics.results.RecordScope.Track;
import dev.athletics.results.discipline.Ground;
import dev.athletics.results.mark.MarkNote;
import dev.athletics.results.serial.FieldKind;
import dev.athletics.results.serial.Refusal;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Rules that were made from others by any number of changes, which are applied one after the other:
 * however many there are, the stack does not grow with them.
 */
@SuppressWarnings("serial") // it is written as its changes
final class ComposedRules implements RecordRules {
  private static final long serialVersionUID = 1L;

  private final RecordRules before;
  private final RecordRules base;
  private final Change last;

  /** The changes from the first to the last, put together once: they are asked for every mark. */
  private final Supplier<ImmutableList<Change>> changes = Suppliers.memoize(this::madeChanges);

  /**
   * Changes rules.
   *
   * @param before the rules without the last change
   * @param base the rules without any change
   * @param last the last change
   */
  private ComposedRules(RecordRules before, RecordRules base, Change last) {
    this.before = before;
    this.base = base;
    this.last = last;
  }

  static RecordRules of(RecordRules before, Change change) {
    return new ComposedRules(
        before, before instanceof ComposedRules composed ? composed.base : before, change);
  }

  private ImmutableList<Change> madeChanges() {
    Deque<Change> made = new ArrayDeque<>();
    RecordRules rules = this;
    while (rules instanceof ComposedRules composed) {
      made.addFirst(composed.last);
      rules = composed.before;
    }
    return ImmutableList.copyOf(made);
  }

  @Override
  public ImmutableSet<RecordScope> scopes(Performance performance) {
    ImmutableSet<RecordScope> scopes = base.scopes(performance);
    for (Change change : changes.get()) {
      scopes = change.scopes(performance, scopes);
    }
    return scopes;
  }

  /** Where other rules decide, these may be composed of others again, however deep that goes. */
  @Override
  public ImmutableSet<Reason> objections(Performance performance, RecordScope scope) {
    RecordRules first = this;
    Deque<Change> afterwards = new ArrayDeque<>();
    while (first instanceof ComposedRules composed) {
      first = composed.decidingIn(scope, afterwards);
    }
    ImmutableSet<Reason> objections = first.objections(performance, scope);
    for (Change change : afterwards) {
      objections = change.objections(performance, scope, objections);
    }
    return objections;
  }

  /** The rules that decide in a scope; what was changed after them comes before what follows. */
  private RecordRules decidingIn(RecordScope scope, Deque<Change> afterwards) {
    for (Change change : changes.get().reverse()) {
      if (change instanceof Where where) {
        if (where.scopes.test(scope)) {
          return where.own;
        }
      } else {
        afterwards.addFirst(change);
      }
    }
    return base;
  }

  /** One change of rules; by default it changes nothing. */
  interface Change extends Serializable {
    default ImmutableSet<RecordScope> scopes(
        Performance performance, ImmutableSet<RecordScope> scopes) {
      return scopes;
    }

    default ImmutableSet<Reason> objections(
        Performance performance, RecordScope scope, ImmutableSet<Reason> objections) {
      return objections;
    }
  }

  record With(RecordCondition condition) implements Change {
    @Override
    public ImmutableSet<Reason> objections(
        Performance performance, RecordScope scope, ImmutableSet<Reason> objections) {
      return condition
          .objection(performance, scope)
          .map(
              objection -> ImmutableSet.<Reason>builder().addAll(objections).add(objection).build())
          .orElse(objections);
    }
  }

  record Ignoring(ImmutableSet<ReasonCode> codes) implements Change {
    @Override
    public ImmutableSet<Reason> objections(
        Performance performance, RecordScope scope, ImmutableSet<Reason> objections) {
      return ImmutableSet.copyOf(Sets.filter(objections, reason -> !codes.contains(reason.code())));
    }
  }

  /** In these scopes other rules decide, whatever was changed before. */
  record Where(Predicate<? super RecordScope> scopes, RecordRules own) implements Change {}

  record WithScopes(Function<? super Performance, ? extends Iterable<RecordScope>> more)
      implements Change {
    @Override
    public ImmutableSet<RecordScope> scopes(
        Performance performance, ImmutableSet<RecordScope> scopes) {
      return ImmutableSet.<RecordScope>builder()
          .addAll(scopes)
          .addAll(more.apply(performance))
          .build();
    }
  }

  record OnlyScopes(Predicate<? super RecordScope> wanted) implements Change {
    @Override
    public ImmutableSet<RecordScope> scopes(
        Performance performance, ImmutableSet<RecordScope> scopes) {
      return ImmutableSet.copyOf(Sets.filter(scopes, wanted::test));
    }
  }

  /** Marks made indoors go into lists of their own, if races round the bends do not anyway. */
  record IndoorLists() implements Change {
    private static final ImmutableSet<Level> SEPARATE =
        Sets.immutableEnumSet(Level.AREA, Level.NATIONAL);

    @Override
    public ImmutableSet<RecordScope> scopes(
        Performance performance, ImmutableSet<RecordScope> scopes) {
      return isSeparate(performance)
          ? scopes.stream().map(IndoorLists::separate).collect(ImmutableSet.toImmutableSet())
          : scopes;
    }

    private static boolean isSeparate(Performance performance) {
      boolean indoors =
          performance.isOnShortTrack()
              || performance.isOnOversizedTrack()
              || performance.notes().contains(MarkNote.INDOOR);
      return indoors
          && performance.event().discipline().ground() != Ground.ROAD
          && !performance.event().discipline().isShortTrackSeparate();
    }

    private static RecordScope separate(RecordScope scope) {
      return SEPARATE.contains(scope.level()) && scope.limits().track() == Track.ANY
          ? scope.indoors()
          : scope;
    }

    /** That a mark was made indoors does not speak against it there. */
    @Override
    public ImmutableSet<Reason> objections(
        Performance performance, RecordScope scope, ImmutableSet<Reason> objections) {
      return scope.isIndoors()
          ? ImmutableSet.copyOf(
              Sets.filter(objections, reason -> reason.code() != ReasonCode.INDOORS))
          : objections;
    }
  }

  @Serial
  private Object writeReplace() {
    return Fields.KIND.form(this);
  }

  @Serial
  private void readObject(ObjectInputStream stream) throws InvalidObjectException {
    throw Refusal.ofValueWithoutForm();
  }

  private static final class Fields {
    static final FieldKind<ComposedRules, RecordRules> KIND =
        FieldKind.startingWith(
                ComposedRules.class,
                "base",
                object(RecordRules.class),
                rules -> rules.base,
                Function.<RecordRules>identity(),
                ComposedRules.class::cast)
            .list("changes", object(Change.class), rules -> rules.changes.get(), Fields::with);

    private static RecordRules with(RecordRules rules, Iterable<Change> changes) {
      RecordRules changed = rules;
      for (Change change : changes) {
        changed = of(changed, change);
      }
      return changed;
    }
  }
}
