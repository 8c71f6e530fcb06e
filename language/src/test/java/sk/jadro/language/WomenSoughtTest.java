package sk.jadro.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WomenSoughtTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Obec prijme upratovačku na štyri hodiny denne.  | upratovačku → upratovačku alebo upratovača
            Hľadáme učiteľky do škôlky.                     | učiteľky → učiteľky a učiteľov
            V kraji je nedostatok predavačiek.              | predavačiek → predavačiek a predavačov
            Centru chýbajú opatrovateľky.                   | opatrovateľky → opatrovateľky a opatrovatelia
            """)
    void whereSomebodyIsSoughtAManIsNamedToo(String text, String expected) {
        assertThat(Slovak.gender(text)).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Obec hľadá upratovača alebo upratovačku.",
                "Hľadáme opatrovateľku/opatrovateľa.",
                "Škola prijala učiteľku Janu Malú.",
                "Primátor prijme riaditeľku gymnázia.",
                "Rodičov prijmú učiteľky v triede.",
                "Mačka hľadá svoju partnerku."
            })
    void sheWhoIsKnownIsLeftAlone(String text) {
        assertThat(Slovak.gender(text)).isEmpty();
    }
}
