package club;

import dev.athletics.results.discipline.Discipline;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.mark.NotatedMark;

/** Tells on a machine without Java which of two marks, each written its own way, is the better. */
final class Main {
  private Main() {}

  public static void main(String[] args) {
    Event event = Event.parse("Men's Long Jump");
    Discipline longJump = event.discipline();
    NotatedMark powell = longJump.parseMark("8.95/0.3");
    NotatedMark beamon = longJump.parseMark("29-2.5");
    System.out.println(event.displayName() + ": " + powell + " and " + beamon);
  }
}
