package club;

import dev.athletics.results.*;

/** Names the record without its single import. */
final class Main {
  private Main() {}

  static String label(Record record) {
    return record.scope().label();
  }
}
