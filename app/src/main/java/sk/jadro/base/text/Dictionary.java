package sk.jadro.base.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** All words of the interface: each module's {@code messages_sk.properties} and {@code messages_en.properties}. */
@Component
public final class Dictionary {
    private final Map<Lang, Words> words = new EnumMap<>(Lang.class);

    public Dictionary() {
        for (var lang : Lang.values()) {
            words.put(lang, new Words(lang, read("classpath*:sk/jadro/**/messages_" + lang.code() + ".properties")));
        }
    }

    public Words in(Lang lang) {
        return Objects.requireNonNull(words.get(lang));
    }

    private static Map<String, String> read(String pattern) {
        try {
            var sentences = new HashMap<String, String>();
            for (var file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
                for (var entry : load(file).entrySet()) {
                    if (sentences.put((String) entry.getKey(), (String) entry.getValue()) != null) {
                        throw new IllegalStateException(entry.getKey() + " stands in two messages files");
                    }
                }
            }
            return sentences;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties load(Resource file) throws IOException {
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            var properties = new Properties();
            properties.load(reader);
            return properties;
        }
    }
}
