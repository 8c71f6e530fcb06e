package sk.jadro.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FindingGroupTest {
    private static List<Integer> sizes(String text) {
        return FindingGroup.of(Slovak.CHECKER.check(text)).stream()
                .map(group -> group.findings().size())
                .toList();
    }

    @Test
    void threeTimesTheSameWordsAreOneGroupWhateverTheirForm() {
        assertThat(sizes("Realizujeme výstavu. Realizovali sme výstavu. Budeme realizovať výstavu."))
                .containsExactly(3);
    }

    @Test
    void twiceTheSameAreTwo() {
        assertThat(sizes("Realizujeme výstavu. Realizovali sme výstavu.")).containsExactly(1, 1);
    }

    @Test
    void otherWordsOfTheSameRuleAreOthers() {
        assertThat(sizes("Realizujeme výstavu. Prišli v rámci opravy. Poslali to prostredníctvom pošty."))
                .containsExactly(1, 1, 1);
    }

    @Test
    void everyAbbreviationIsAnother() {
        assertThat(FindingGroup.of(Slovak.findings("Rozhodli o tom MsÚ, MsZ, ÚPSVaR a RÚVZ.", Category.PLAIN)))
                .hasSize(4);
    }

    @Test
    void genderIsNeverGathered() {
        assertThat(sizes("Prišli občania. Tešili sa občania. Odišli občania.")).containsExactly(1, 1, 1);
    }

    @Test
    void aGroupStandsAtItsFirstPlace() {
        String text = "Realizujeme výstavu. Prišli občania. Realizujeme výstavu. Realizujeme výstavu.";
        assertThat(FindingGroup.of(Slovak.CHECKER.check(text)))
                .extracting(group -> group.first().rule())
                .containsExactly("P1", "G1");
    }
}
