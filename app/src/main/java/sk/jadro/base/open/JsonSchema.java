package sk.jadro.base.open;

import java.util.List;
import java.util.Map;

/** Pieces of JSON Schema (draft 2020-12), as the API's document is put together from them. */
public final class JsonSchema {
    public static final Map<String, Object> STRING = Map.of("type", "string");
    public static final Map<String, Object> UUID = Map.of("type", "string", "format", "uuid");
    public static final Map<String, Object> DAY = Map.of("type", "string", "format", "date");

    private JsonSchema() {}

    /** Every property is always there, and no other. */
    public static Map<String, Object> object(Map<String, Object> properties) {
        return Map.of(
                "type",
                "object",
                "properties",
                properties,
                "required",
                properties.keySet().stream().sorted().toList(),
                "additionalProperties",
                false);
    }

    public static Map<String, Object> list(Map<String, Object> items) {
        return Map.of("type", "array", "items", items);
    }

    public static Map<String, Object> orNull(Map<String, Object> schema) {
        return Map.of("anyOf", List.of(schema, Map.of("type", "null")));
    }

    /** One that the document describes once: {@code Text}, {@code Urls}. */
    public static Map<String, Object> reference(String name) {
        return Map.of("$ref", "#/components/schemas/" + name);
    }
}
