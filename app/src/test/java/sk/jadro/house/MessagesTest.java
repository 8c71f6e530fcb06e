package sk.jadro.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import sk.jadro.base.db.Code;
import sk.jadro.base.text.Lang;
import sk.jadro.support.Rooms;

/** Every word of the interface is there in both languages, and none lies around that nobody says. */
class MessagesTest {
    private static final Pattern ENUM = Pattern.compile("[a-z.]+\\.[A-Z][A-Za-z$]+");

    private static final Map<Lang, Map<String, String>> SENTENCES =
            Arrays.stream(Lang.values()).collect(Collectors.toMap(lang -> lang, MessagesTest::read));

    /** Keys that are put together as they are said: what they begin with, and all that may follow, as rooms say it. */
    private static final Map<String, List<String>> FAMILIES = Rooms.lines("families.txt")
            .map(line -> line.split(" = ", 2))
            .collect(Collectors.groupingBy(
                    family -> family[0],
                    Collectors.flatMapping(family -> endings(family[1]), Collectors.toUnmodifiableList())));

    private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)*)\"");
    private static final Pattern SAID = Pattern.compile("\\bsay\\(\"([^\"]+)\"([,)])");

    @Test
    void everyKeyThatIsSaidStandsInTheFiles() {
        var rooms = keys(Lang.SK).stream().map(MessagesTest::room).collect(Collectors.toSet());
        var looksLikeAKey = literals().stream()
                .filter(literal -> literal.contains("."))
                .filter(literal -> rooms.contains(room(literal)))
                .filter(literal -> !literal.matches(".*\\.(yaml|json|jte|ics|csv|svg|png|css|js|woff2)"));
        var said = sources().flatMap(source -> SAID.matcher(source).results()).map(found -> found.group(1));

        assertThat(Stream.concat(said.filter(key -> !FAMILIES.containsKey(key)), built().stream()))
                .isSubsetOf(keys(Lang.SK));
        assertThat(looksLikeAKey.filter(key -> !isBeginning(key))).isSubsetOf(keys(Lang.SK));
    }

    @Test
    void everyKeyInTheFilesIsSaid() {
        var said = new TreeSet<>(literals());
        said.addAll(built());
        assertThat(keys(Lang.SK).stream().filter(key -> !said.contains(key))).isEmpty();
    }

    @Test
    void everyFamilyIsStillSaid() {
        var text = sources().collect(Collectors.joining("\n"));
        assertThat(FAMILIES.keySet())
                .allMatch(family -> text.contains("\"" + family + "\"") || text.contains("\"" + family + ".\""));
    }

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(keys(Lang.EN)).containsExactlyElementsOf(keys(Lang.SK));
    }

    @Test
    void bothLanguagesSayTheSameArguments() {
        assertThat(keys(Lang.SK))
                .allSatisfy(key -> assertThat(arguments(Lang.EN, key)).as(key).isEqualTo(arguments(Lang.SK, key)));
    }

    @ParameterizedTest
    @EnumSource
    void everySentenceIsAPattern(Lang lang) {
        assertThat(sentences(lang)).allSatisfy((key, sentence) -> {
            assertThat(sentence).as(key).isNotBlank();
            assertThatCode(() -> new MessageFormat(sentence, lang.locale()))
                    .as(key)
                    .doesNotThrowAnyException();
        });
    }

    /** What has no arguments is shown as it stands, so it must not be written as if it were a pattern. */
    @ParameterizedTest
    @EnumSource
    void aSentenceWithoutArgumentsQuotesNothing(Lang lang) {
        assertThat(sentences(lang)).allSatisfy((key, sentence) -> {
            if (arguments(lang, key).isEmpty()) {
                assertThat(sentence).as(key).doesNotContain("''", "'{", "'}");
            }
        });
    }

    /** 1 účastník, 2 účastníci, 5 účastníkov; where no number stands, one and many may do. */
    @Test
    void slovakCountsAsSlovaksDo() {
        assertThat(sentences(Lang.SK).entrySet().stream()
                        .filter(sentence -> sentence.getValue().contains(", plural,"))
                        .filter(sentence -> sentence.getValue().contains("#"))
                        .filter(sentence -> !sentence.getValue().matches(".*one \\{.*few \\{.*other \\{.*")))
                .isEmpty();
    }

    @Test
    void argumentsAreGivenWhereTheSentenceAsksForThemAndOnlyThere() {
        var wrong = new ArrayList<String>();
        sources().flatMap(source -> SAID.matcher(source).results()).forEach(found -> {
            var key = found.group(1);
            var given = found.group(2).equals(",");
            if (keys(Lang.SK).contains(key)
                    && !(given && FAMILIES.containsKey(key))
                    && given == arguments(Lang.SK, key).isEmpty()) {
                wrong.add(key + (given ? " is given what it does not say" : " is not given its arguments"));
            }
        });
        assertThat(wrong).isEmpty();
    }

    private static Set<String> literals() {
        return sources()
                .flatMap(source -> LITERAL.matcher(source).results())
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    private static List<String> built() {
        return FAMILIES.entrySet().stream()
                .flatMap(family -> family.getValue().stream().map(ending -> family.getKey() + "." + ending))
                .toList();
    }

    private static Stream<String> sources() {
        return Stream.concat(Sources.java().stream(), Sources.templates().stream())
                .map(Sources.File::text);
    }

    /** An enum's constants, as {@code people.Side}, or words. */
    private static Stream<String> endings(String said) {
        if (!ENUM.matcher(said).matches()) {
            return Arrays.stream(said.split(" "));
        }
        try {
            return Arrays.stream(Class.forName("sk.jadro." + said).getEnumConstants())
                    .map(constant -> Code.of((Enum<?>) constant));
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static Set<String> arguments(Lang lang, String key) {
        var pattern = new MessagePattern(sentences(lang).getOrDefault(key, ""));
        return IntStream.range(0, pattern.countParts())
                .mapToObj(pattern::getPart)
                .filter(part -> part.getType() == MessagePattern.Part.Type.ARG_NUMBER
                        || part.getType() == MessagePattern.Part.Type.ARG_NAME)
                .map(pattern::getSubstring)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether it is what keys begin with, to be put together with an ending. */
    private static boolean isBeginning(String literal) {
        return FAMILIES.containsKey(literal) || built().stream().anyMatch(key -> key.startsWith(literal + "."));
    }

    private static String room(String key) {
        return key.split("\\.")[0];
    }

    private static Set<String> keys(Lang lang) {
        return sentences(lang).keySet();
    }

    private static Map<String, String> sentences(Lang lang) {
        return SENTENCES.getOrDefault(lang, Map.of());
    }

    private static Map<String, String> read(Lang lang) {
        var sentences = new TreeMap<String, String>();
        try {
            for (var file : new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:sk/jadro/**/messages_" + lang.code() + ".properties")) {
                var properties = new Properties();
                properties.load(new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8));
                properties.forEach((key, sentence) -> sentences.put((String) key, (String) sentence));
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return sentences;
    }
}
