package sk.jadro.language.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private int run(byte[] input, String... arguments) {
        return new Command(
                        new ByteArrayInputStream(input),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        false,
                        folder)
                .run(arguments);
    }

    private int run(String input, String... arguments) {
        return run(input.getBytes(StandardCharsets.UTF_8), arguments);
    }

    private String output() {
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void findingsEndWithOneAndShowLineCaretsAndProposals() {
        assertThat(run("Dobrý deň.\nPrišli občania.\n", "check-text", "-")).isEqualTo(1);
        assertThat(output())
                .contains("2:8 gender G1")
                .contains("  Prišli občania.\n         ^^^^^^^")
                .contains("→ občania a občianky");
    }

    @Test
    void nothingFoundEndsWithZeroAndWritesNothingToStdout() {
        assertThat(run("Dobrý deň.\n", "check-text", "-")).isZero();
        assertThat(output()).isEmpty();
    }

    @Test
    void jsonIsOneObjectALine() {
        assertThat(run("Prišli \"občania\".", "check-text", "--json", "-")).isEqualTo(1);
        assertThat(output())
                .contains("{\"start\":8,\"end\":15,\"text\":\"občania\",\"category\":\"gender\",\"rule\":\"G1\","
                        + "\"group\":\"G1 8\",\"severity\":\"warning\",")
                .contains("\"replacements\":[\"občania a občianky\"")
                .contains("\"text\":\"\\\"\"");
    }

    @Test
    void aFaultThatIsThereAgainAndAgainIsShownOnceWithItsLines() {
        assertThat(run("Prišli \"a\".\n\nVideli \"b\".\n", "check-text", "-")).isEqualTo(1);
        assertThat(output().lines().filter(line -> line.contains("typography T4")))
                .singleElement()
                .asString()
                .startsWith("1:8 ")
                .endsWith("(4×; riadky 1, 3)");
    }

    @Test
    void jsonHasEveryPlaceAndTellsWhichAreOneFault() {
        assertThat(run("Prišli \"a\".\n\nVideli \"b\".\n", "check-text", "--json", "-"))
                .isEqualTo(1);
        assertThat(output().lines()).hasSize(4).allMatch(line -> line.contains("\"group\":\"T4 "));
    }

    @Test
    void everyPlaceOfGenderIsShown() {
        run("Prišli občania.\nTešili sa občania.\nOdišli občania.\n", "check-text", "-");
        assertThat(output()).contains("1:8 gender", "2:11 gender", "3:8 gender");
    }

    @Test
    void whatIsNotUtf8IsSaidSo() {
        assertThat(run(new byte[] {'a', (byte) 0xe8, 'b'}, "check-text", "-")).isEqualTo(2);
        assertThat(output()).isEmpty();
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("UTF-8");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "check-text",
                "check-text --style nope -",
                "check-text --lang xx -",
                "check-text --nope -",
                "nope",
                "lemmas"
            })
    void wrongUseEndsWithTwo(String line) {
        assertThat(run("", line.isEmpty() ? new String[0] : line.split(" "))).isEqualTo(2);
        assertThat(output()).isEmpty();
    }

    @Test
    void aMissingFileEndsWithTwo() {
        assertThat(run("", "check-text", "nowhere.txt")).isEqualTo(2);
    }

    @Test
    void aDirectoryIsReadFileByFile() throws Exception {
        Files.writeString(folder.resolve("a.txt"), "Prišli občania.");
        Files.writeString(folder.resolve("b.md"), "Prišli žiaci.");
        assertThat(run("", "check-text", "--json", ".")).isEqualTo(1);
        assertThat(output().lines()).hasSize(2).allMatch(line -> line.startsWith("{\"file\":"));
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("[1/2]").contains("texty: 2");
    }

    @Test
    void lemmasAreATokenALine() {
        assertThat(run("Banskej Bystrici", "lemmas", "-")).isZero();
        assertThat(output()).contains("Banskej\tbanský").contains("Bystrici\tbystrica");
    }

    @Test
    void whatIsRelatedStandsInAColumnOfItsOwn() {
        assertThat(run("Ukrajinci spievajú", "lemmas", "-")).isZero();
        assertThat(output().lines()).containsExactly("Ukrajinci\tukrajinec\tukrajinský", "spievajú\tspievať");
    }

    @Test
    void englishHasItsOwnList() {
        assertThat(run("The chairman spoke.", "check-text", "--lang", "en", "--json", "-"))
                .isEqualTo(1);
        assertThat(output()).contains("\"replacements\":[\"chair\",\"chairperson\"]");
    }
}
