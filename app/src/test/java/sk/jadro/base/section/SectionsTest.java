package sk.jadro.base.section;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sk.jadro.base.text.Dictionary;
import sk.jadro.base.text.Lang;
import sk.jadro.base.web.Assets;
import sk.jadro.base.web.Page;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;

@JadroTest
class SectionsTest {
    private static final UUID ONE = UUID.randomUUID();
    private static final UUID ANOTHER = UUID.randomUUID();

    private enum Somewhere implements Place<UUID> {
        TOP,
        BOTTOM
    }

    @Autowired
    House house;

    @Autowired
    TemplateEngine templates;

    @Autowired
    Dictionary dictionary;

    @Autowired
    Assets assets;

    Page page;

    @BeforeEach
    void begin() {
        var site = house.aPartnership();
        page = new Page(
                dictionary.in(Lang.SK),
                assets,
                "",
                site,
                "/" + site.slug(),
                "",
                true,
                List.of(),
                proof -> false,
                false,
                null);
    }

    /** A dot of a side. */
    private Section<UUID> dot(Place<UUID> place, int order, Map<UUID, String> sides) {
        return new Section<>(place, order, "base/ui/dot", (visit, things) -> {
            assertThat(house.db().current()).isEqualTo(visit.page().here().id());
            assertThat(things).isNotEmpty();
            return sides;
        });
    }

    @Test
    void sectionsStandInTheirOrderWhereTheyHaveSomethingToShow() {
        var second = dot(Somewhere.TOP, 20, Map.of(ONE, "public", ANOTHER, "public"));
        var first = dot(Somewhere.TOP, 10, Map.of(ONE, "academia"));

        var shown = sections(second, first).of(page, List.of(ONE, ANOTHER), Somewhere.values());

        assertThat(html(shown.at(Somewhere.TOP, ONE)))
                .hasSize(2)
                .first()
                .asString()
                .contains("dot--academia");
        assertThat(html(shown.at(Somewhere.TOP, ANOTHER)))
                .singleElement()
                .asString()
                .contains("dot--public");
        assertThat(shown.at(Somewhere.BOTTOM, ONE)).isEmpty();
    }

    @Test
    void onlyAskedPlacesAreFilledAndNobodyIsAskedAboutNothing() {
        var sections = sections(dot(Somewhere.TOP, 10, Map.of(ONE, "public")));

        assertThat(sections.of(page, List.of(ONE), Somewhere.BOTTOM).at(Somewhere.TOP, ONE))
                .isEmpty();
        assertThat(sections.of(page, List.of(), Somewhere.TOP).at(Somewhere.TOP, ONE))
                .isEmpty();
    }

    @Test
    void aSectionAtSeveralPlacesIsAskedOnceAndFillsThoseThatAreAsked() {
        var times = new AtomicInteger();
        var section = new Section<UUID>(
                Map.of(Somewhere.TOP, "base/ui/dot", Somewhere.BOTTOM, "base/ui/dot"), 10, (visit, things) -> {
                    times.incrementAndGet();
                    return Map.of(ONE, "public");
                });
        var sections = sections(section);

        var both = sections.of(page, List.of(ONE), Somewhere.values());
        assertThat(both.at(Somewhere.TOP, ONE)).hasSize(1);
        assertThat(both.at(Somewhere.BOTTOM, ONE)).hasSize(1);
        assertThat(times).hasValue(1);

        var one = sections.of(page, List.of(ONE), Somewhere.TOP);
        assertThat(one.at(Somewhere.TOP, ONE)).hasSize(1);
        assertThat(one.at(Somewhere.BOTTOM, ONE)).isEmpty();
    }

    @Test
    void linksOfThePlaceStandInTheirOrder() {
        var links = List.of(
                new DeskLink(Somewhere.TOP, "b", "/b", 20),
                new DeskLink(Somewhere.BOTTOM, "c", "/c", 5),
                new DeskLink(Somewhere.TOP, "a", "/a", 10));

        assertThat(new Sections(house.db(), List.of(), links, templates).links(Somewhere.TOP))
                .extracting(DeskLink::key)
                .containsExactly("a", "b");
    }

    @SafeVarargs
    private Sections sections(Section<UUID>... sections) {
        return new Sections(house.db(), List.of(sections), List.of(), templates);
    }

    private static List<String> html(List<Content> contents) {
        return contents.stream()
                .map(content -> {
                    var output = new StringOutput();
                    content.writeTo(output);
                    return output.toString();
                })
                .toList();
    }
}
