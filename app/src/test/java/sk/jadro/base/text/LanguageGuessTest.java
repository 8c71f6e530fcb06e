package sk.jadro.base.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageGuessTest {
    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', delimiter = '|', textBlock = """
            EN | Dear team, could you please tell me when the next meeting is? Thank you.
            EN | Hello, I live in Hlavná ulica and would like to help with the garden.
            EN | Dobrý deň, Mr Kráľ! We have not received the minutes that you promised us.
            SK | Dobrý deň, chcem sa opýtať, kedy bude ďalšie stretnutie. Ďakujem.
            SK | Dobry den, kedy bude dalsie stretnutie? Dakujem.
            SK | Poslal som vám link na the best of open data, ale neodpovedali ste.
            SK | Ahoj
            SK | OK
            SK | ""
            SK | 12 345 !?
            """)
    void slovakUnlessItIsPlainlyEnglish(Lang expected, String text) {
        assertThat(LanguageGuess.of(text)).isEqualTo(expected);
    }
}
