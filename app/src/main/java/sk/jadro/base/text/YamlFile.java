package sk.jadro.base.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** A part of a room's own YAML file, say its {@code sample.yaml}: names and the values they have. */
public final class YamlFile {
    private final Map<String, Object> values;

    private YamlFile(Map<String, Object> values) {
        this.values = values;
    }

    /** The file of this name beside this class. */
    public static YamlFile read(Class<?> beside, String name) {
        try (var in = new ClassPathResource(name, beside).getInputStream()) {
            return new YamlFile(new Yaml(new SafeConstructor(new LoaderOptions())).load(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean has(String name) {
        return values.get(name) != null;
    }

    public String string(String name) {
        return String.valueOf(value(name)).strip();
    }

    public @Nullable String stringOrNull(String name) {
        return has(name) ? string(name) : null;
    }

    public int integer(String name) {
        return Integer.parseInt(string(name));
    }

    /** A text in both languages, written as {@code sk} and {@code en} below its name, or in Slovak alone. */
    public Text text(String name) {
        return value(name) instanceof Map<?, ?> ? textOf(part(name)) : Text.sk(string(name));
    }

    public @Nullable Text textOrNull(String name) {
        return has(name) ? text(name) : null;
    }

    public YamlFile part(String name) {
        return of(value(name));
    }

    public List<YamlFile> parts(String name) {
        return has(name) ? ((List<?>) value(name)).stream().map(YamlFile::of).toList() : List.of();
    }

    /** Plain words; none where there is nothing. */
    public List<String> strings(String name) {
        return has(name)
                ? ((List<?>) value(name)).stream().map(Object::toString).toList()
                : List.of();
    }

    private static Text textOf(YamlFile part) {
        return new Text(part.string("sk"), part.stringOrNull("en"));
    }

    private Object value(String name) {
        var value = values.get(name);
        if (value == null) {
            throw new NoSuchElementException("the file has no " + name);
        }
        return value;
    }

    @SuppressWarnings("unchecked") // YAML's safe types: a mapping has strings as keys in our files.
    private static YamlFile of(Object value) {
        return new YamlFile((Map<String, Object>) value);
    }
}
