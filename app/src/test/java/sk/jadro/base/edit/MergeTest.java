package sk.jadro.base.edit;

import static org.assertj.core.api.Assertions.assertThat;

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
        assertThat(merge.clashes()).containsExactly(new Clash("title", "sk", "Mapa mesta", "Mapa zelene"));
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
