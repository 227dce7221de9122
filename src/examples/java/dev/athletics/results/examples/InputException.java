package dev.athletics.results.examples;

/** What is wrong with a file, in one line that says where. */
final class InputException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  InputException(String message) {
    super(message);
  }
}
