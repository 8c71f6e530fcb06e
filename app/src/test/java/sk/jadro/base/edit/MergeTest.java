package sk.jadro.base.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sk.jadro.base.edit.Merge.Clash;
import sk.jadro.base.text.Text;

class MergeTest {
    record Note(
            @Named("slug") String slug,
            @Named("title") Text title,
            @Named("from") @Nullable Integer from) {}

    private static final Note READ = new Note("mapa", new Text("Mapa", "Map"), null);

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            read, theirs, mine, merged, clash
            a,    a,      a,    a,      false
            a,    b,      a,    b,      false
            a,    a,      b,    b,      false
            a,    b,      b,    b,      false
            a,    b,      c,    c,      true
            -,    -,      c,    c,      false
            -,    b,      -,    b,      false
            a,    -,      a,    -,      false
            a,    -,      c,    c,      true
            """, useHeadersInDisplayName = true)
    void eachFieldIsAsWhoeverChangedItAloneWantsAndMineWhereBothDid(
            @Nullable String read,
            @Nullable String theirs,
            @Nullable String mine,
            @Nullable String merged,
            boolean clash) {
        record Line(@Named("line") @Nullable String line) {}
        var merge = Merge.of(new Line(read), new Line(theirs), new Line(mine));
        assertThat(merge.merged().line()).isEqualTo(merged);
        assertThat(merge.clashes()).hasSize(clash ? 1 : 0);
    }

    @Test
    void twoWhoChangedDifferentThingsLoseNothing() {
        var theirs = new Note("mapa", new Text("Mapa zelene", "Map"), 7);
        var mine = new Note("plan", new Text("Mapa", "Green map"), null);
        var merge = Merge.of(READ, theirs, mine);
        assertThat(merge.merged()).isEqualTo(new Note("plan", new Text("Mapa zelene", "Green map"), 7));
        assertThat(merge.clashes()).isEmpty();
    }

    @Test
    void aTextClashesInTheLanguageThatBothChanged() {
        var theirs = new Note("mapa", new Text("Mapa mesta", "Map"), null);
        var mine = new Note("mapa", new Text("Mapa zelene", "Green map"), null);
        var merge = Merge.of(READ, theirs, mine);
        assertThat(merge.merged()).isEqualTo(mine);
        assertThat(merge.clashes()).containsExactly(new Clash("title", "sk", "Mapa", "Mapa mesta", "Mapa zelene"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            read    | theirs    | mine      | merged      | clashes
            a b c   | a B c     | a b C     | a B C       |
            a b c   | x a b c   | a b c y   | x a b c y   |
            a b c   | a c       | a b C     | a C         |
            a b c   | a B c     | a β c     | a β c       | b:B:β
            a b c   | a B c     | a B c     | a B c       |
            a b c d | A b c D   | α b c d   | α b c D     | a:A:α
            a b     | a x b     | a y b     | a y b       | :x:y
            a b c   | a X Y     | a b       | a b         | b c:X Y:b
            a b     | c         | a b d     | c d         |
            """, useHeadersInDisplayName = true)
    void aLongTextIsPutTogetherParagraphByParagraph(
            String read, String theirs, String mine, String merged, @Nullable String clashes) {
        var merge = ParagraphMerge.of(text(read), text(theirs), text(mine));
        assertThat(merge.text()).isEqualTo(text(merged));
        assertThat(merge.clashes())
                .extracting(clash -> words(clash.read()) + ":" + words(clash.theirs()) + ":" + words(clash.mine()))
                .containsExactlyElementsOf(clashes == null ? List.of() : List.of(clashes));
    }

    private static String text(String words) {
        return words.replace(" ", "\n\n");
    }

    private static String words(String text) {
        return text.replace("\n\n", " ");
    }

    @Test
    void whereNobodyKnowsWhatWasReadEachDifferenceIsAClash() {
        var theirs = new Note("mapa", new Text("Mapa mesta", "Map"), 7);
        var merge = Merge.of(null, theirs, READ);
        assertThat(merge.merged()).isEqualTo(READ);
        assertThat(merge.clashes()).extracting(Clash::name).containsExactly("title", "from");
    }

    @Test
    void howABrowserEndsItsLinesIsNobodysChange() {
        var read = new Note("mapa", new Text("Prvý\nDruhý\n", null), null);
        var theirs = new Note("mapa", new Text("Prvý\nDruhý\nTretí\n", null), null);
        var mine = new Note("mapa", new Text("Prvý\r\nDruhý", null), null);
        assertThat(Merge.of(read, theirs, mine).merged()).isEqualTo(theirs);
    }

    @Test
    void ofManyThatAreChosenEachStandsForItself() {
        record Choice(@Named("line") Set<String> many) {}
        var read = new Choice(Set.of("a", "b", "c"));
        var theirs = new Choice(Set.of("b", "c", "d"));
        var mine = new Choice(Set.of("a", "c", "e"));
        var merge = Merge.of(read, theirs, mine);
        assertThat(merge.merged().many()).containsExactlyInAnyOrder("c", "d", "e");
        assertThat(merge.clashes()).isEmpty();
        assertThat(Merge.of(null, theirs, mine).clashes()).hasSize(1);
    }
}
