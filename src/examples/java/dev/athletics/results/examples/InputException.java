package dev.athletics.results.examples;

import com.google.common.base.Ascii;

/** What is wrong with a file, in one line that says where. */
final class InputException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final int LONGEST = 500;

  InputException(String message) {
    super(printable(Ascii.truncate(message, LONGEST, "...")));
  }

  /** What a file says must not break the line, nor turn its direction around. */
  private static String printable(String message) {
    return message.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]", "\uFFFD");
  }
}
