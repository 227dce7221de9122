@file:JvmName("Main")

package club

import dev.athletics.results.*
import dev.athletics.results.discipline.Discipline
import dev.athletics.results.discipline.Event
import dev.athletics.results.mark.*
import java.time.LocalDate

/** The star import suffices here: in Kotlin the library's Record hides that of java.lang. */
private val record: Record =
    Record.builder()
        .scope(RecordScope.world())
        .event(Event.parse("Men's Long Jump"))
        .mark(Distance.parse("8.95"))
        .holder(Athlete.builder().name("Mike", "POWELL").federation("USA").build())
        .date(LocalDate.of(1991, 8, 30))
        .build()

private fun describe(outcome: Outcome): String =
    when (outcome) {
      is RaceTime -> "${outcome.toMillis()} ms"
      is Distance -> "${outcome.toCentimetres()} cm, ${if (beats(outcome)) "better" else "no better"} than ${record.mark()}"
      is Points -> "${outcome.value()} points"
      is NoMark -> "no mark: ${outcome.status()}"
    }

private fun beats(jump: Distance) = Discipline.parse("LJ").isBetter(jump, record.mark())

fun main() {
  listOf(RaceTime.parse("9.784"), Distance.parse("8.96"), Points.parse("8847"), NoMark.parse("DNS"))
      .map(::describe)
      .forEach(::println)
  println(RaceTime.tryParse("fast").isPresent)
}
