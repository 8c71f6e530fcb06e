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
        "Iliašovciach, Iliašovce",
        "participatívneho, participativny",
        "participativneho, participatívny",
        "Novákovej, Nováková",
        "Mestský úrad, mestsky urad",
        "verejného obstarávania, verejne obstaravanie",
        "zhotoviteľovi, zhotovitela",
        "MsÚ, MsU"
    })
    void formsMeetTheWordThatIsSearched(String form, String searched) {
        List<LemmaToken> text = Slovak.CHECKER.lemmas(form);
        List<LemmaToken> query = Slovak.CHECKER.lemmas(searched);
        assertThat(text).hasSameSizeAs(query);
        for (int i = 0; i < text.size(); i++) {
            assertThat(text.get(i).lemmas()).containsAnyElementsOf(query.get(i).lemmas());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Ukrajinci, ukrajinský",
        "Ukrajinky, ukrajinský",
        "na Ukrajine, na ukrajinský",
        "Slovákov, slovenské",
        "Nemecku, nemecká",
        "Rómovia, rómskej",
        "občanov, občianske",
        "Zvolenčania, zvolenský",
        "Prahe, pražský",
        "škole, školský",
    })
    void aPeopleAndWhatIsTheirsAreRelatedAndNotTheSame(String people, String theirs) {
        LemmaToken noun = Slovak.CHECKER.lemmas(people).getLast();
        LemmaToken adjective = Slovak.CHECKER.lemmas(theirs).getLast();
        assertThat(noun.lemmas()).doesNotContainAnyElementsOf(adjective.lemmas());
        assertThat(noun.related()).containsAnyElementsOf(adjective.lemmas());
    }

    @ParameterizedTest
    @CsvSource({"zrozumiteľne, zrozumiteľný", "zrozumiteľne, zrozumiteľných", "rýchlo, rýchla", "často, častý"})
    void anAdverbAndItsAdjectiveAreRelatedAndNotTheSame(String adverb, String adjective) {
        LemmaToken how = Slovak.CHECKER.lemmas(adverb).getFirst();
        LemmaToken which = Slovak.CHECKER.lemmas(adjective).getFirst();
        assertThat(how.lemmas()).doesNotContainAnyElementsOf(which.lemmas());
        assertThat(how.related()).containsAnyElementsOf(which.lemmas());
    }

    @ParameterizedTest
    @CsvSource({"otvorene, otvorený", "slovensky, slovenská", "Verejne, verejný"})
    void anAdverbThatMayBeAnAdjectiveWithoutAccentsIsThatToo(String adverb, String adjective) {
        LemmaToken how = Slovak.CHECKER.lemmas(adverb).getFirst();
        assertThat(how.lemmas())
                .containsAnyElementsOf(
                        Slovak.CHECKER.lemmas(adjective).getFirst().lemmas());
    }

    @ParameterizedTest
    @CsvSource({"dan, daň", "sud, súd", "Novy, nový", "prace, práca"})
    void aWordThatHasAnotherMeaningWithAccentsIsRelatedToThat(String plain, String accented) {
        LemmaToken token = Slovak.CHECKER.lemmas(plain).getFirst();
        assertThat(token.lemmas()).doesNotContain(accented);
        assertThat(token.related()).contains(accented);
    }

    @Test
    void aFlatIsNotRelatedToBeing() {
        assertThat(Slovak.CHECKER.lemmas("byt").getFirst().related()).doesNotContain("byť");
    }

    @ParameterizedTest
    @CsvSource({"Kľúč", "stromu", "kniha", "deň"})
    void whatMakesNoSuchAdjectiveHasNoneOfItsOwn(String word) {
        assertThat(Slovak.CHECKER.lemmas(word).getFirst().related()).isEmpty();
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
