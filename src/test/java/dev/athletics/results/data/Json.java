package dev.athletics.results.data;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** JSON by a binding library as it is delivered. */
final class Json {
  static final JsonMapper MAPPER = new JsonMapper();

  private Json() {}

  static JsonNode tree(Object data) {
    return MAPPER.valueToTree(data);
  }

  static JsonNode parse(String json) {
    return MAPPER.readTree(json.replace('\'', '"'));
  }

  static <T> T read(JsonNode json, Class<T> type) {
    return MAPPER.treeToValue(json, type);
  }

  /** Returns a copy in which another value stands at a path such as {@code results[1].mark}. */
  static JsonNode with(JsonNode json, String path, String value) {
    JsonNode copy = json.deepCopy();
    String pointer = "/" + path.replace("[", "/").replace("]", "").replace('.', '/');
    int last = pointer.lastIndexOf('/');
    JsonNode outer = copy.at(pointer.substring(0, last));
    String name = pointer.substring(last + 1);
    if (outer instanceof ArrayNode array) {
      array.set(Integer.parseInt(name), parse(value));
    } else if (value.equals("absent")) {
      ((ObjectNode) outer).remove(name);
    } else {
      ((ObjectNode) outer).set(name, parse(value));
    }
    return copy;
  }

  static JsonNode resource(String name) {
    try {
      return MAPPER.readTree(
          Resources.toString(Resources.getResource(Json.class, name), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
