package sk.jadro.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the text: never an exception, nothing outside it, nothing twice, nothing that a repair breaks. */
@Tag("full")
class RobustnessTest {
    private static final String[] PIECES = {
        "občan",
        "občania",
        "Občanov",
        "a",
        "alebo",
        "/",
        "(",
        ")",
        "ka",
        "-",
        "–",
        "každý",
        "noví",
        "učitelia",
        "učiteľky",
        "Novák",
        "Ján",
        "Ing.",
        "s",
        "z",
        "v",
        "že",
        "ktorý",
        ",",
        ".",
        "!",
        "?",
        "…",
        "\n",
        "\r\n",
        "\n\n",
        " ",
        "  ",
        "\u00a0",
        "\u00ad",
        "„",
        "“",
        "”",
        "\"",
        "»",
        "«",
        "1.",
        "31.3.2021",
        "5.marca",
        "22",
        "€",
        "MsÚ",
        "ÚPSVaR-e",
        "sami",
        "ste",
        "Vy",
        "Súhlasil",
        "som",
        "prihlásený",
        "dospelí",
        "cestujúcich",
        "spolu-vlastníkmi",
        "ucastnici",
        "\ud83d\ude00",
        "\ud83d",
        "\ude00",
        "e\u0301",
        "\u202e",
        "\u0000",
        "İ",
        "ß",
        "ﬁ",
        "ǅ",
        "漢字",
        "عربى",
        "#tag",
        "@x",
        "www.a.sk",
        "a@b.sk",
        "https://x.y/z?q=1",
        "'",
        "’",
        "ktorej",
        "traja",
        "poslanci",
        "Zväz",
        "zákon",
        "o",
        "bi",
        "kliknite",
        "sem",
        "ČLENOVIA",
        "všetkých",
        "predseda",
        "vedúci",
        "*",
        ":",
        "_",
        "[",
        "]",
        "•",
        "\t",
        "\u2028"
    };

    private static final String[] CLITICS = {"sa", "si", "nás", "vás", "mu", "ich", "by", "som", "je", "ju"};

    static Stream<String> texts() {
        return Stream.iterate(1, seed -> seed + 1).limit(400).map(RobustnessTest::text);
    }

    private static String text(int seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        int length = 1 + random.nextInt(60);
        for (int i = 0; i < length; i++) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
            if (random.nextInt(4) > 0) {
                text.append(' ');
            }
            if (random.nextInt(40) == 0) {
                text.appendCodePoint(random.nextInt(0x110000));
            }
        }
        return text.toString();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void findingsLieWithinTheTextInOrderAndApart(String text) {
        holds(text);
    }

    @FuzzTest
    void anyUnicodeIsRead(FuzzedDataProvider data) {
        holds(data.consumeRemainingAsString());
    }

    private static void holds(String text) {
        for (Style style : Style.values()) {
            List<Finding> findings = Slovak.CHECKER.check(
                    text, Options.defaults().withStyle(style).withFeminineFirst(style == Style.SLASH));
            Map<Category, Integer> ends = new EnumMap<>(Category.class);
            int last = 0;
            for (Finding finding : findings) {
                assertThat(finding.start()).isBetween(last, text.length());
                assertThat(finding.end()).isGreaterThan(finding.start()).isLessThanOrEqualTo(text.length());
                assertThat(finding.start()).isGreaterThanOrEqualTo(ends.getOrDefault(finding.category(), 0));
                assertThat(finding.replacements()).hasSizeLessThanOrEqualTo(3).doesNotHaveDuplicates();
                ends.put(finding.category(), finding.end());
                last = finding.start();
            }
        }
        int end = 0;
        for (LemmaToken token : Slovak.CHECKER.lemmas(text)) {
            assertThat(token.start()).isGreaterThanOrEqualTo(end);
            assertThat(text.substring(token.start(), token.end())).isEqualTo(token.form());
            assertThat(token.lemmas())
                    .isNotEmpty()
                    .allSatisfy(lemma -> assertThat(lemma).isNotEmpty());
            end = token.end();
        }
        Slovak.CHECKER.readability(text);
    }

    static Stream<String> realTexts() {
        return Stream.concat(
                Stream.of(TownPage.text()),
                Stream.of("tuning", "blind")
                        .flatMap(half -> TownPage.resource("evaluation/" + half + ".jsonl")
                                .lines())
                        .map(line -> tools.jackson.databind.json.JsonMapper.shared()
                                .readTree(line)
                                .get("text")
                                .asString()));
    }

    /** Phrases that rules wait for, with anything behind them: what follows is seldom what a rule expects. */
    @Test
    void phrasesWithAnythingBehindThemAreRead() {
        List<String> phrases = Stream.of("tuning", "blind")
                .flatMap(half -> TownPage.resource("evaluation/texts/" + half + "/labels.jsonl")
                        .lines())
                .map(line -> tools.jackson.databind.json.JsonMapper.shared()
                        .readTree(line)
                        .get("quote")
                        .asString())
                .toList();
        Random random = new Random(17);
        for (int number = 0; number < 1_500; number++) {
            StringBuilder text = new StringBuilder();
            for (int pieces = 1 + random.nextInt(6); pieces > 0; pieces--) {
                text.append(phrases.get(random.nextInt(phrases.size()))).append(' ');
                for (int behind = random.nextInt(3); behind > 0; behind--) {
                    String[] words = random.nextBoolean() ? CLITICS : PIECES;
                    text.append(words[random.nextInt(words.length)]).append(' ');
                }
            }
            holds(text.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("realTexts")
    void whatHasBeenRepairedIsNotFoundAgain(String text) {
        for (boolean feminineFirst : new boolean[] {false, true}) {
            for (Style style : Style.values()) {
                Options options = Options.defaults()
                        .withCategories(Set.of(Category.GENDER))
                        .withFeminineFirst(feminineFirst)
                        .withStyle(style);
                String repaired = repaired(text, Slovak.CHECKER.check(text, options));
                assertThat(Slovak.proposals(repaired, options)).as(repaired).isEmpty();
            }
        }
    }

    /** From the last to the first, so that no replacement moves the place of another. */
    private static String repaired(String text, List<Finding> findings) {
        StringBuilder repaired = new StringBuilder(text);
        for (Finding finding : findings.reversed()) {
            if (!finding.replacements().isEmpty()) {
                repaired.replace(
                        finding.start(), finding.end(), finding.replacements().getFirst());
            }
        }
        return repaired.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "občan ",
                "občania a ",
                "„",
                "( ",
                "slovo. ",
                "a,",
                "Ulica ",
                "1.",
                "noví ",
                "-",
                "\n",
                "tu\u0301",
                "každý vedúci ",
                "žiaka, ",
                "ď",
                "a-",
                "spolu",
                "s "
            })
    void aMegabyteOfAnythingIsReadInTimeThatGrowsWithItsLength(String piece) {
        String text = piece.repeat(1_000_000 / piece.length());
        Slovak.CHECKER.check(text, Options.defaults());
        Slovak.CHECKER.lemmas(text);
        Slovak.CHECKER.readability(text);
    }

    @Test
    void aLongTextIsReadAsItsParagraphsAre() {
        String page = TownPage.text() + "\n\n";
        Set<Category> local = Set.of(Category.GENDER, Category.TYPOGRAPHY);
        Options options = Options.defaults().withCategories(local);
        List<String> one = Slovak.proposals(page, options);
        List<String> many = Slovak.proposals(page.repeat(30), options);
        assertThat(many).hasSize(30 * one.size());
        assertThat(many.subList(29 * one.size(), 30 * one.size())).isEqualTo(one);
    }

    @Test
    void oneInstanceServesManyThreads() throws Exception {
        List<String> texts = texts().limit(50).toList();
        List<List<Finding>> alone = texts.stream().map(Slovak.CHECKER::check).toList();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Callable<List<List<Finding>>>> tasks = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                tasks.add(() -> texts.stream().map(Slovak.CHECKER::check).toList());
            }
            for (Future<List<List<Finding>>> result : threads.invokeAll(tasks)) {
                assertThat(result.get()).isEqualTo(alone);
            }
        }
    }
}
