package sk.jadro.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Slips of cases, numbers and divided words in texts of towns, and what only looks like them. */
class TownSlipsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Na trh prišlo vyše 200 ľudia.                     | ľudia → ľudí
            Na schôdzi bolo 40 občania.                       | občania → občanov
            Píše, že niektorý rodičia meškajú.                | niektorý → niektorí
            Niektorý občania prišli skôr.                     | Niektorý → Niektorí
            Oproti nasledujúceho týždňa je chladno.           | nasledujúceho týždňa → nasledujúcemu týždňu
            Ihrisko stojí vďaka príspevkov rodičov.           | príspevkov → príspevkom
            Cesta je bez bolestná.                            | bez bolestná → bezbolestná
            Máme nový bez odtokový žľab. | bez odtokový → bezodtokový
            Stavia sa proti hluková stena.                    | proti hluková → protihluková
            Tešíme sa na vás, prídite všetci.                 | prídite → príďte
            """)
    void whatTownsSlipOnBesides(String text, String expected) {
        assertThat(Slovak.of(text, Category.SPELLING)).anyMatch(finding -> finding.startsWith(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Prišlo vyše 200 ľudí.",
                "V dome číslo 40 občania nebývajú.",
                "Niektorý z hostí zaspal.",
                "Oproti starej škole je park.",
                "Oproti minulému roku je teplo.",
                "Vďaka príspevkom rodičov je nový stôl.",
                "Vďaka nim máme kde hrať.",
                "Prídem len, keď zavoláš.",
                "Bez nových lavíc to nejde.",
                "Proti vysokej pokute sa odvolal.",
                "Nájdite si čas a zájdite k nám.",
                "Zistí cenu výlepu plagátov."
            })
    void whatTownsWriteRightStays(String text) {
        assertThat(Slovak.of(text, Category.SPELLING)).isEmpty();
    }
}
