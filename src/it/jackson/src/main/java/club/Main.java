package club;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import dev.athletics.results.Bar;
import dev.athletics.results.Federation;
import dev.athletics.results.RecordScope;
import dev.athletics.results.Round;
import dev.athletics.results.Trial;
import dev.athletics.results.discipline.BirthDate;
import dev.athletics.results.discipline.Category;
import dev.athletics.results.discipline.Discipline;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.discipline.Hurdles;
import dev.athletics.results.discipline.Implement;
import dev.athletics.results.mark.Distance;
import dev.athletics.results.mark.Margin;
import dev.athletics.results.mark.NoMark;
import dev.athletics.results.mark.Points;
import dev.athletics.results.mark.RaceTime;
import dev.athletics.results.mark.Wind;
import java.util.LinkedHashMap;
import java.util.Map;

/** Sends values of every kind as JSON strings and reads them back. */
final class Main {
  /** A row of a result list as a service would publish it. */
  record Row(Event event, Category category, Federation federation, RaceTime time, Wind wind) {}

  private Main() {}

  public static void main(String[] args) throws JsonProcessingException {
    ObjectMapper mapper = new ObjectMapper().registerModule(writingCanonicalText());
    for (Map.Entry<Class<?>, String> value : values().entrySet()) {
      String json = '"' + value.getValue() + '"';
      String written = mapper.writeValueAsString(mapper.readValue(json, value.getKey()));
      System.out.println(
          value.getKey().getSimpleName()
              + " "
              + written
              + (written.equals(json) ? "" : " IS NOT " + json));
    }
    Row row =
        new Row(
            Event.parse("Men's 100m"),
            Category.MEN,
            Federation.of("USA"),
            RaceTime.parse("9.784"),
            Wind.parse("+1.0"));
    String json = mapper.writeValueAsString(row);
    System.out.println(json);
    System.out.println(mapper.readValue(json, Row.class).equals(row));
  }

  /**
   * All that Jackson has to be told: that a value is written as its text. It finds the way back,
   * valueOf, itself.
   */
  private static SimpleModule writingCanonicalText() {
    SimpleModule module = new SimpleModule();
    values().keySet().forEach(type -> module.addSerializer(type, ToStringSerializer.instance));
    return module;
  }

  private static Map<Class<?>, String> values() {
    Map<Class<?>, String> values = new LinkedHashMap<>();
    values.put(RaceTime.class, "3:27.65");
    values.put(Distance.class, "8.95");
    values.put(Points.class, "8847");
    values.put(NoMark.class, "DQ TR16.8");
    values.put(Wind.class, "+1.4");
    values.put(Margin.class, "-0.67");
    values.put(Discipline.class, "3000SC");
    values.put(Event.class, "Men 1500");
    values.put(Implement.class, "7.26kg");
    values.put(Hurdles.class, "99.1cm");
    values.put(BirthDate.class, "2006-06");
    values.put(Federation.class, "NOR");
    values.put(RecordScope.class, "NU23R ITA");
    values.put(Round.class, "Semifinal 1");
    values.put(Trial.class, "8.42(-0.2)");
    values.put(Bar.class, "2.33:xo");
    return values;
  }
}
