package sk.jadro.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The list of settings in the operators' handbook is the one that the records in the code make. */
class SettingsTest {
    private static final Path HANDBOOK = Path.of("../docs/operating.md");
    private static final String FROM =
            "<!-- Made from the records by SettingsTest; a failing test says what belongs here. -->\n";
    private static final String TO = "<!-- Until here. -->";

    /** What the launcher and the commands set themselves. */
    private static final List<String> INTERNAL = List.of("jadro.command", "jadro.existing");

    @Test
    void theHandbookListsThemAll() throws IOException {
        var handbook = Files.readString(HANDBOOK);
        var begin = handbook.indexOf(FROM) + FROM.length();
        assertThat(begin).isGreaterThan(FROM.length());
        assertThat(handbook.substring(begin, handbook.indexOf(TO))).isEqualTo(table());
    }

    private static String table() throws IOException {
        try (var file = SettingsTest.class.getResourceAsStream("/META-INF/spring-configuration-metadata.json")) {
            var settings =
                    JsonMapper.shared().readTree(Objects.requireNonNull(file)).get("properties");
            return StreamSupport.stream(settings.spliterator(), false)
                    .filter(setting -> !INTERNAL.contains(text(setting, "name")))
                    .sorted(Comparator.comparing(setting -> text(setting, "name")))
                    .map(SettingsTest::row)
                    .collect(Collectors.joining("\n", "| setting | meaning | default |\n| --- | --- | --- |\n", "\n"));
        }
    }

    private static String row(JsonNode setting) {
        var meaning = text(setting, "description")
                .replaceAll("\\s+", " ")
                .replaceAll("\\{@code ([^}]*)}", "`$1`")
                .replaceFirst("\\.$", "");
        assertThat(meaning)
                .as(text(setting, "name") + " has its meaning at its record")
                .isNotBlank();
        return "| `%s` | %s | %s |".formatted(text(setting, "name"), meaning, standard(setting));
    }

    private static String standard(JsonNode setting) {
        var value = setting.path("defaultValue");
        return value.isMissingNode() || value.isArray() && value.isEmpty() ? "–" : "`" + value.asString() + "`";
    }

    private static String text(JsonNode setting, String key) {
        return setting.path(key).asString("");
    }
}
