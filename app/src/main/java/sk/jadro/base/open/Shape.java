package sk.jadro.base.open;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import sk.jadro.base.db.Code;
import sk.jadro.base.text.Lang;
import sk.jadro.base.text.Text;

/** What a property's values look like in JSON, and what JSON Schema (draft 2020-12) says of them. */
enum Shape {
    TEXT("#/components/schemas/Text"),
    MARKDOWN("#/components/schemas/Markdown"),
    TIME(Map.of("type", "string", "format", "date-time")),
    DAY(Map.of("type", "string", "format", "date")),
    NUMBER(Map.of("type", "integer")),
    /** One of a few words. */
    CODE(Map.of("type", "string")),
    ID(Map.of("type", "string", "format", "uuid")),
    /** How many of each group. */
    COUNTS("#/components/schemas/Counts");

    private final Map<String, Object> schema;

    Shape(Map<String, Object> schema) {
        this.schema = schema;
    }

    Shape(String reference) {
        this(Map.of("$ref", reference));
    }

    /** That of a property which may have no value. */
    Map<String, Object> schema() {
        return Map.of("anyOf", List.of(schema, Map.of("type", "null")));
    }

    /** As JSON writers take it. */
    static Object json(Object value) {
        return switch (value) {
            case Text text -> text(text);
            case Instant instant -> instant.truncatedTo(ChronoUnit.SECONDS).toString();
            case Map<?, ?> counts -> counts(counts);
            case Integer number -> number;
            case Enum<?> constant -> Code.of(constant);
            default -> value.toString();
        };
    }

    /** Only the languages that somebody wrote. */
    static Map<String, String> text(Text text) {
        var languages = new LinkedHashMap<String, String>();
        languages.put(Lang.SK.code(), text.sk());
        if (text.en() != null) {
            languages.put(Lang.EN.code(), Objects.requireNonNull(text.en()));
        }
        return languages;
    }

    private static Map<String, Object> counts(Map<?, ?> counts) {
        var named = new LinkedHashMap<String, Object>();
        counts.forEach((group, count) -> named.put(group instanceof Enum<?> e ? Code.of(e) : group.toString(), count));
        return named;
    }
}
