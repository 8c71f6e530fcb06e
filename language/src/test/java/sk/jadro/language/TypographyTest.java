package sk.jadro.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypographyTest {

    @Test
    void twoSpacesBecomeOne() {
        assertThat(Slovak.of("Dve  medzery.", Category.TYPOGRAPHY)).containsExactly("   →  ");
    }

    @Test
    void aSpaceFollowsAComma() {
        assertThat(Slovak.of("Po čiarke,áno.", Category.TYPOGRAPHY)).containsExactly(", → , ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Pred čiarkou , nie.      ; , → ,
            Slovo "v úvodzovkách".   ; '" → „'
            Mesto - obec.            ; - → –
            Prídeme 5.marca.         ; 5.marca → 5. marca
            Bolo 31.3.2021.          ; 31.3.2021 → 31. 3. 2021
            """)
    void aSlipIsFoundWithItsRepair(String text, String found) {
        assertThat(Slovak.of(text, Category.TYPOGRAPHY)).contains(found.startsWith(",") ? " " + found : found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Stretneme sa 31. 3. 2021 o 17:00.",
                "Povedala „áno“ a odišla – rýchlo.",
                "- prvá odrážka",
                "Banskobystrický samosprávny kraj (2021 – 2027).",
                "Cena je 1 000 €."
            })
    void rightTypographyIsLeftAlone(String text) {
        assertThat(Slovak.of(text, Category.TYPOGRAPHY)).isEmpty();
    }
}
