package sk.jadro.base.section;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

    private enum Somewhere implements Place {
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
        page = new Page(dictionary.in(Lang.SK), assets, "", site, "/" + site.slug(), "", List.of(), false, false, null);
    }

    /** A dot of a side. */
    private Section dot(Place place, int order, Map<UUID, String> sides) {
        return new Section(place, order, "base/ui/dot", (page, things) -> {
            assertThat(house.db().current()).isEqualTo(page.here().id());
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
    void linksOfThePlaceStandInTheirOrder() {
        var links = List.of(
                new DeskLink(Somewhere.TOP, "b", "/b", 20),
                new DeskLink(Somewhere.BOTTOM, "c", "/c", 5),
                new DeskLink(Somewhere.TOP, "a", "/a", 10));

        assertThat(new Sections(house.db(), List.of(), links, templates).links(Somewhere.TOP))
                .extracting(DeskLink::key)
                .containsExactly("a", "b");
    }

    private Sections sections(Section... sections) {
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
