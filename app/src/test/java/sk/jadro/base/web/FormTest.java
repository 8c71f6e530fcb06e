package sk.jadro.base.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import sk.jadro.base.text.Slug;

class FormTest {
    private enum Colour {
        RED,
        DARK_BLUE
    }

    record Line(String name, String typed, String read) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Line> lines() {
        return List.of(
                new Line("as typed", "Ľudmila Žltohlávková-O'Neil", "Ľudmila Žltohlávková-O'Neil"),
                new Line("trimmed", "  Eva\t\u00a0", "Eva"),
                new Line("spaces folded", "Eva \t  Kráľová", "Eva Kráľová"),
                new Line("line breaks folded", "Eva\r\nKráľová", "Eva Kráľová"),
                new Line("composed", "Z\u030ca\u0301k", "Žák"),
                new Line("without control characters", "E\u0000v\u0007a\u001b[0m", "Eva[0m"),
                new Line("with emoji", "Eva 👩‍👩‍👧 🇸🇰", "Eva 👩‍👩‍👧 🇸🇰"),
                new Line("right to left", "أحمد בן", "أحمد בן"),
                new Line("with markup", "<b>Eva</b> & {0}", "<b>Eva</b> & {0}"));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void aLineIsCleaned(Line line) {
        var form = form("name", line.typed());
        assertThat(form.line("name", 100)).isEqualTo(line.read());
        assertThat(form.isValid()).isTrue();
        assertThat(form.typed("name")).as("kept as typed").isEqualTo(line.typed());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0", "\t\r\n", "\u0000", "\u200b", "\u2060\u200d"})
    void whatNobodySeesIsNothing(String typed) {
        var form = form("name", typed);
        assertThat(form.line("name", 100)).isEmpty();
        assertThat(problem(form, "name")).isEqualTo("form.missing.name");
    }

    @Test
    void halfACharacterNeverReachesTheDatabase() {
        var form = form("name", "Eva \ud83d!");
        var read = form.line("name", 100);
        assertThat(new String(read.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(read);
    }

    @Test
    void manyLinesKeepTheirBreaks() {
        assertThat(form("text", " a\r\n\r\nb\rc\td ").lines("text", 100)).isEqualTo("a\n\nb\nc\td");
    }

    @Test
    void lengthIsCountedInCharactersNotInHalves() {
        assertThat(form("name", "🌳".repeat(200)).line("name", 200)).hasSize(400);
        var long_ = form("name", "🌳".repeat(201));
        assertThat(long_.line("name", 200)).isEmpty();
        assertThat(problem(long_, "name")).isEqualTo("form.too-long");
        assertThat(long_.problems()).hasSize(1);
    }

    @Test
    void whatIsFarTooLongIsRefusedUnreadAndNotRepeated() {
        var far = "\"".repeat(500_000);
        for (var form : List.of(form("name", far), form("name", " ".repeat(500_000) + "Eva"))) {
            assertThat(form.optionalLine("name", 200)).isNull();
            assertThat(form.line("name", 200)).isEmpty();
            assertThat(form.read("name", Slug::checked)).isNull();
            assertThat(form.readOptional("name", Slug::checked)).isEmpty();
            assertThat(problem(form, "name")).isEqualTo("form.far-too-long");
            assertThat(form.typed("name")).isEmpty();
        }
        var just = form("text", "a".repeat(25_000));
        assertThat(just.lines("text", 20_000)).isEmpty();
        assertThat(problem(just, "text")).isEqualTo("form.too-long");
        assertThat(just.typed("text")).as("can be shortened").hasSize(25_000);
    }

    @Test
    void aMissingFieldIsEmpty() {
        var form = Form.empty();
        assertThat(form.optionalLine("offer", 10)).isNull();
        assertThat(form.isValid()).isTrue();
        assertThat(form.line("name", 10)).isEmpty();
        assertThat(form.isValid()).isFalse();
    }

    @Test
    void aRuleOfItsOwnIsAsked() {
        var good = form("slug", " jazyk ");
        assertThat(good.read("slug", Slug::checked)).isEqualTo("jazyk");
        var bad = form("slug", "Jazyk!");
        assertThat(bad.read("slug", Slug::checked)).isNull();
        assertThat(problem(bad, "slug")).isEqualTo("slug.invalid");
        var empty = form("slug", " ");
        assertThat(empty.readOptional("slug", Slug::checked)).isEmpty();
        assertThat(empty.isValid()).isTrue();
    }

    @Test
    void aChoiceIsOneOfThoseOffered() {
        assertThat(form("colour", "dark-blue").choice("colour", Colour.class)).isEqualTo(Colour.DARK_BLUE);
        for (var typed : List.of("", "DARK_BLUE", "green")) {
            var form = form("colour", typed);
            assertThat(form.choice("colour", Colour.class)).isNull();
            assertThat(problem(form, "colour")).isEqualTo("form.missing.colour");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "-1", "1.5", "99999999999999999999", "٣"})
    void aSpoiledNumberIsNought(String typed) {
        assertThat(form("version", typed).number("version")).isZero();
    }

    @Test
    void theTrapCatchesOnlyWhoFillsItIn() {
        assertThat(form(Form.TRAP, " ").isCaught()).isFalse();
        var caught = form(Form.TRAP, "https://spam.example");
        assertThat(caught.isCaught()).isTrue();
        assertThat(problem(caught, Form.TRAP)).isEqualTo("form.trap");
    }

    @Test
    void problemsStandInTheOrderOfTheFields() {
        // A choice that nobody made is not sent at all.
        var form = form("name", "");
        form.reject("elsewhere", "form.choose");
        form.choice("colour", Colour.class);
        form.line("name", 10);
        form.read("email", Slug::checked);
        assertThat(form.problems())
                .extracting(Form.Problem::field)
                .containsExactly("colour", "name", "email", "elsewhere");
    }

    private static Form form(String field, String typed) {
        return Form.of(Map.of(field, new String[] {typed}));
    }

    private static String problem(Form form, String field) {
        var problem = form.problem(field);
        return problem == null ? "" : problem.key();
    }
}
