package sk.jadro.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmasTest {

    @ParameterizedTest
    @CsvSource({
        "účastníčok, účastník",
        "stretnutia, stretnutie",
        "mladých ľudí, mladý človek",
        "Banskej Bystrici, Banská Bystrica",
        "podcastov, podcast",
        "e-mailov, e-mail",
        "ÚPSVaR-e, ÚPSVaR",
        "občanov, občan",
        "facilitátorke, facilitátor",
        "obcanov, občan",
        "ziadostiam, žiadosť",
        "Ziliny, Žilina",
        "Rudlovej, Rudlová",
        "Rudlovej, Rudlova",
        "Belanskou, Belanská",
        "kreatívneho, kreatívny",
        "Radvani, Radvaň",
        "Iliašovciach, Iliašovce"
    })
    void formsMeetTheWordThatIsSearched(String form, String searched) {
        List<LemmaToken> text = Slovak.CHECKER.lemmas(form);
        List<LemmaToken> query = Slovak.CHECKER.lemmas(searched);
        assertThat(text).hasSameSizeAs(query);
        for (int i = 0; i < text.size(); i++) {
            assertThat(text.get(i).lemmas()).containsAnyElementsOf(query.get(i).lemmas());
        }
    }

    @Test
    void aPeopleAndWhatIsTheirsAreDifferentWords() {
        assertThat(Slovak.CHECKER.lemmas("Ukrajinci").getFirst().lemmas())
                .doesNotContainAnyElementsOf(
                        Slovak.CHECKER.lemmas("ukrajinský").getFirst().lemmas());
    }

    @Test
    void tokensTellTheirPlaceAndPosition() {
        assertThat(Slovak.CHECKER.lemmas("Na e-mail, 3 krát."))
                .extracting(LemmaToken::form, LemmaToken::start, LemmaToken::position)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Na", 0, 0),
                        org.assertj.core.groups.Tuple.tuple("e-mail", 3, 1),
                        org.assertj.core.groups.Tuple.tuple("3", 11, 2),
                        org.assertj.core.groups.Tuple.tuple("krát", 13, 3));
    }
}
