package club;

import dev.athletics.results.Performance;
import java.io.Serializable;
import java.util.function.Supplier;
import java.util.stream.Collector;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.expressions.Aggregator;

/** A collector of performances as a typed aggregator: lists and progressions alike. */
final class Collecting<R> extends Aggregator<Performance, Object, R> {
  private static final long serialVersionUID = 1L;

  /** What ships is how to make the collector, and what it has collected. */
  @FunctionalInterface
  interface Source<R> extends Supplier<Collector<Performance, ?, R>>, Serializable {}

  private final Source<R> source;
  private final Class<R> result;

  Collecting(Source<R> source, Class<R> result) {
    this.source = source;
    this.result = result;
  }

  @SuppressWarnings("unchecked") // it is given nothing but its own
  private Collector<Performance, Object, R> collector() {
    return (Collector<Performance, Object, R>) source.get();
  }

  @Override
  public Object zero() {
    return collector().supplier().get();
  }

  @Override
  public Object reduce(Object collected, Performance performance) {
    collector().accumulator().accept(collected, performance);
    return collected;
  }

  @Override
  public Object merge(Object collected, Object elsewhere) {
    return collector().combiner().apply(collected, elsewhere);
  }

  @Override
  public R finish(Object collected) {
    return collector().finisher().apply(collected);
  }

  @Override
  public Encoder<Object> bufferEncoder() {
    return Encoders.kryo(Object.class);
  }

  @Override
  public Encoder<R> outputEncoder() {
    return Encoders.javaSerialization(result);
  }
}
