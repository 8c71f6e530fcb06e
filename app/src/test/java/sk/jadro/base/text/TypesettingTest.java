package sk.jadro.base.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In the cases {@code ~} is a no-break space. */
class TypesettingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mesto a ľudia v Radvani              | Mesto a~ľudia v~Radvani
            A čo s tým?                          | A~čo s~tým?
            (s ľuďmi) „O meste“                  | (s~ľuďmi) „O~meste“
            ísť s a bez mapy                     | ísť s~a~bez mapy
            stred mesta k                        | stred mesta k
            Schôdza 31. marca 2021               | Schôdza 31.~marca 2021
            dňa 1. 3. 2021                       | dňa 1.~3.~2021
            Prišlo nás 22. Hovorili sme          | Prišlo nás 22. Hovorili sme
            bolo to v roku 2021. potom           | bolo to v~roku 2021. potom
            verzia 3.1. prvá                     | verzia 3.1. prvá
            pán J. K. Novák a. s.                | pán J. K. Novák a. s.
            """)
    void whatBelongsTogetherStaysOnOneLine(String written, String set) {
        assertThat(Typesetting.of(written, Lang.SK)).isEqualTo(set.replace('~', '\u00a0'));
    }

    @Test
    void englishIsLeftAsItIs() {
        assertThat(Typesetting.of("I have a plan, e-mail me on 1. 3.", Lang.EN))
                .isEqualTo("I have a plan, e-mail me on 1. 3.");
    }
}
