package sk.jadro.base.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordChangeTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            pripraví desať listov        | pripraví päť listov          | pripraví [-desať-][+päť+] listov
            začať oddelením.             | začať dvoma oddeleniami.     | začať [-oddelením-][+dvoma oddeleniami+].
            rovnaké slová                | rovnaké slová                | rovnaké slová
            ''                           | nové                         | [+nové+]
            staré                        | ''                           | [-staré-]
            """)
    void wordsThatStayedWentAndCameAreToldApart(String before, String after, String change) {
        assertThat(written(WordChange.between(before, after))).isEqualTo(change);
    }

    @Test
    void whatWasAndWhatIsCanBeReadFromTheChange() {
        var change = WordChange.paragraphs("Prvý.\n\nDruhý odsek.", "Prvý.\n\nDruhý dlhý odsek.\n\nTretí.");
        assertThat(change).extracting(WordChange.Paragraph::isChanged).containsExactly(false, true, true);
        assertThat(written(change.get(1).before())).isEqualTo("Druhý odsek.");
        assertThat(written(change.get(1).after())).isEqualTo("Druhý [+dlhý +]odsek.");
    }

    @Test
    void tenThousandWhollyOtherWordsAreExchangedAsAWhole() {
        var change = WordChange.between("staré ".repeat(10_000), "nové ".repeat(10_000));
        assertThat(change).hasSize(2);
    }

    private static String written(Iterable<WordChange.Part> parts) {
        var words = new StringBuilder();
        parts.forEach(part -> words.append(
                switch (part.kind()) {
                    case SAME -> part.words();
                    case REMOVED -> "[-" + part.words() + "-]";
                    case ADDED -> "[+" + part.words() + "+]";
                }));
        return words.toString();
    }
}
