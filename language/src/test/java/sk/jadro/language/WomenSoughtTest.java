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
            Prijmeme vodičku na plný úväzok a kuchárku na polovičný. | kuchárku → kuchárku alebo kuchára
            Hľadáme lekárku na pol roka a laborantku.       | laborantku → laborantku alebo laboranta
            Škola prijme školníčku, kuchárku a deti.        | kuchárku → kuchárku alebo kuchára
            Centru chýbajú opatrovateľky.                   | opatrovateľky → opatrovateľky a opatrovatelia
            """)
    void whereSomebodyIsSoughtAManIsNamedToo(String text, String expected) {
        assertThat(Slovak.gender(text)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Obec hľadá upratovača alebo upratovačku.",
                "Hľadáme opatrovateľku/opatrovateľa.",
                "Škola prijala učiteľku Janu Malú.",
                "Primátor prijme riaditeľku gymnázia.",
                "Rodičov prijmú učiteľky v triede.",
                "Hľadáme psa a videli sme aj susedku.",
                "Zdravíme učiteľku na chodbe a kuchárku v jedálni.",
                "Mačka hľadá svoju partnerku."
            })
    void sheWhoIsKnownIsLeftAlone(String text) {
        assertThat(Slovak.gender(text)).isEmpty();
    }
}
