package sk.jadro.base.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {
    private static final String SHAPE = "[a-z0-9]+(-[a-z0-9]+)*";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jednoduchší jazyk | jednoduchsi-jazyk",
                "Ľúbezný Ďateľ Žltý | lubezny-datel-zlty",
                "  Čo sa deje – v meste?  | co-sa-deje-v-meste",
                "O'Neil & synovia | oneil-synovia",
                "Straße, Łódź, Øre | strasse-lodz-ore",
                "2. stretnutie | 2-stretnutie",
                "½ dňa | 1-2-dna"
            })
    void aTitleBecomesReadable(String title, String slug) {
        assertThat(Slug.from(title)).isEqualTo(slug);
    }

    @ParameterizedTest
    @ValueSource(strings = {"🌳🌳", "日本語", "Привет", "---", "«»"})
    void aTitleWithoutLatinLettersGetsANumber(String title) {
        assertThat(Slug.from(title)).matches("x-[a-z0-9]+").isEqualTo(Slug.from(title));
    }

    @Test
    void aLongTitleIsCutBetweenWords() {
        var slug = Slug.from("Otvorené rozhodovanie o rozpočte mesta a jeho mestských častí v roku 2027");
        assertThat(slug).isEqualTo("otvorene-rozhodovanie-o-rozpocte-mesta-a-jeho-mestskych");
    }

    @Test
    void aLongWordIsCutAnywhere() {
        assertThat(Slug.from("a".repeat(200))).isEqualTo("a".repeat(60));
        assertThat(Slug.from("ab " + "c".repeat(200))).matches(SHAPE).hasSize(60);
    }

    @Test
    void everySlugThatIsMadeWouldBeAccepted() {
        for (int length = 1; length < 130; length++) {
            var slug = Slug.from("Ab c-d ef ".repeat(20).substring(0, length) + "ž");
            assertThat(Slug.checked(slug)).isEqualTo(slug);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "á", "a--b", "-a", "a-", "a_b", "a b", "a/b", "..", "a.ics"})
    void anotherShapeIsRefused(String typed) {
        assertThatThrownBy(() -> Slug.checked(typed)).isInstanceOf(Invalid.class);
    }

    @Test
    void oneThatIsTooLongIsRefused() {
        assertThat(Slug.checked("a".repeat(60))).hasSize(60);
        assertThatThrownBy(() -> Slug.checked("a".repeat(61))).isInstanceOf(Invalid.class);
    }
}
