package dev.athletics.results.data;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.athletics.results.Record;
import dev.athletics.results.RecordScope;
import dev.athletics.results.records.RecordBook;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A book of records as data, with what it is complete for.
 *
 * <pre>{@code
 * RecordBook ours = RecordBook.of(standingRecords).completeFor(RecordScope.olympic());
 * RecordBookData data = RecordBookData.of(ours);
 * System.out.println(data.records().size());                    // 2
 * System.out.println(data.completeScopes().get(0).text());      // OR
 * System.out.println(data.toRecordBook().equals(ours));         // true
 * }</pre>
 *
 * @param schemaVersion the version of this form, 1; null is taken for it
 * @param identity the rule of identity by which the book goes: {@code id} and a scheme, or {@code
 *     name and birth year}; null for the standard one
 * @param complete whether the book is complete for every scope except those of meetings and venues;
 *     null is taken for false
 * @param completeLevels the names of the levels for which it is complete besides, such as {@code
 *     PERSONAL}
 * @param completeScopes the scopes for which it is complete besides
 * @param records the records of all times and states
 */
public record RecordBookData(
    @Nullable Integer schemaVersion,
    @Nullable String identity,
    @Nullable Boolean complete,
    List<String> completeLevels,
    List<ScopeData> completeScopes,
    List<RecordData> records) {
  /**
   * Copies the lists.
   *
   * @param schemaVersion the version of this form, 1; null is taken for it
   * @param identity the rule of identity by which the book goes: {@code id} and a scheme, or {@code
   *     name and birth year}; null for the standard one
   * @param complete whether the book is complete for every scope except those of meetings and
   *     venues; null is taken for false
   * @param completeLevels the names of the levels for which it is complete besides, such as {@code
   *     PERSONAL}
   * @param completeScopes the scopes for which it is complete besides
   * @param records the records of all times and states
   */
  public RecordBookData {
    completeLevels = Copies.of(completeLevels);
    completeScopes = Copies.of(completeScopes);
    records = Copies.of(records);
  }

  /**
   * Returns a book of records as data.
   *
   * @param book the book
   * @return the data, from which {@link #toRecordBook()} makes an equal one
   * @throws IllegalArgumentException if the book goes by a custom rule of identity, which data
   *     cannot give back
   */
  public static RecordBookData of(RecordBook book) {
    requireNonNull(book, "book");
    return new RecordBookData(
        SchemaVersion.CURRENT,
        IdentityText.of(book.identity()),
        book.isComplete(),
        Texts.names(book.completeLevels()),
        book.completeScopes().stream().map(ScopeData::of).collect(toImmutableList()),
        book.records().stream().map(RecordData::of).collect(toImmutableList()));
  }

  /**
   * Returns the book that this data describes.
   *
   * @return the book
   * @throws DataException if the data cannot be read or cannot be true, with all its problems
   */
  public RecordBook toRecordBook() {
    return Part.whole(this::read);
  }

  private Optional<RecordBook> read(Part part) {
    SchemaVersion.check(part, schemaVersion);
    ImmutableList<RecordScope.Level> levels =
        part.texts("completeLevels", completeLevels, Texts.constant(RecordScope.Level.class));
    ImmutableList<RecordScope> scopes =
        part.parts(
                "completeScopes",
                completeScopes,
                (data, inner) -> data.read(inner, Optional.empty()))
            .values()
            .asList();
    ImmutableList<Record> entries =
        part.parts("records", records, RecordData::read).values().asList();
    RecordBook extract =
        part.with("identity", identity, RecordBook.of(entries), RecordBookData::withIdentity);
    return part.built("", () -> book(extract, levels, scopes));
  }

  private static RecordBook withIdentity(RecordBook book, String identity) {
    return book.withIdentity(IdentityText.parse(identity));
  }

  private RecordBook book(
      RecordBook extract,
      ImmutableList<RecordScope.Level> levels,
      ImmutableList<RecordScope> scopes) {
    RecordBook book =
        extract
            .completeFor(levels.toArray(new RecordScope.Level[0]))
            .completeFor(scopes.toArray(new RecordScope[0]));
    return Boolean.TRUE.equals(complete) ? book.asComplete() : book;
  }
}
