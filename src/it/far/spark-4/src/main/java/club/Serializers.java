package club;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.serializers.JavaSerializer;
import java.io.Serializable;
import org.apache.spark.serializer.KryoRegistrator;

/** Lets Kryo write values as Java does, since the fields that it copies are not their form. */
public final class Serializers implements KryoRegistrator {
  @Override
  public void registerClasses(Kryo kryo) {
    kryo.addDefaultSerializer(Serializable.class, JavaSerializer.class);
  }
}
