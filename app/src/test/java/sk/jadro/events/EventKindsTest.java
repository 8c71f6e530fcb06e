package sk.jadro.events;

import static org.assertj.core.api.Assertions.assertThat;
import static sk.jadro.events.TypedEvent.anEvent;
import static sk.jadro.events.TypedEvent.idPath;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import sk.jadro.base.text.Text;
import sk.jadro.partnership.Publication;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;
import sk.jadro.support.Visitor;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What an event is, how people meet at it, and whose it is. */
@JadroTest
class EventKindsTest {
    @Autowired
    House house;

    private ACircleWithEvents circle;
    private Visitor coordinator;
    private Visitor reader;

    @BeforeEach
    void found() {
        circle = new ACircleWithEvents(house);
        coordinator = circle.coordinator;
        reader = house.visitor();
    }

    @Test
    void aNewOneIsADiscussionInPersonOfTheWholePartnershipUnlessItIsSaidOtherwise() {
        var form = anEvent().saveAs(coordinator, circle.site);

        assertThat(form.one("[name=kind][checked]").attr("value")).isEqualTo("discussion");
        assertThat(form.one("[name=way][checked]").attr("value")).isEqualTo("in-person");
        assertThat(form.texts("#circle option[selected]")).isEmpty();
        assertThat(reader.open(page()).texts(".facts dd")).contains("diskusia, osobne");
    }

    @Test
    void aMeetingOfACircleSaysWhichAndEachPageLeadsToIt() {
        circle.event(anEvent().with("kind", "circle-meeting").with("way", "hybrid"), "Jadro");

        var page = reader.open(page());
        assertThat(page.texts(".facts dd")).contains("stretnutie kruhu, osobne aj online", "Jadro");
        assertThat(reader.open(page.one(".facts a").attr("href")).heading()).isEqualTo("Jadro");
        var list = reader.open(circle.at("/events"));
        assertThat(list.texts(".event__text p")).contains("stretnutie kruhu, osobne aj online, Jadro");
        assertThat(list.one(".event__text p a").attr("href")).isEqualTo(circle.at("/circles/jadro"));
        assertThat(reader.open("/en" + page()).texts(".facts dd"))
                .contains("meeting of a circle, in person and online");
    }

    @Test
    void aMeetingOfNoCircleIsRefusedAndAllThatWasTypedIsStillThere() {
        var again =
                anEvent().with("kind", "circle-meeting").with("way", "online").saveAs(coordinator, circle.site);

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.errors()).singleElement().asString().contains("Vyberte kruh, ktorého je to stretnutie.");
        assertThat(again.html().select("#circle[aria-invalid=true]")).hasSize(1);
        assertThat(again.one("[name=kind][checked]").attr("value")).isEqualTo("circle-meeting");
        assertThat(again.one("[name=way][checked]").attr("value")).isEqualTo("online");
    }

    @ParameterizedTest
    @CsvSource({
        "kind, party, 'Vyberte, čo to je.'",
        "kind, '', 'Vyberte, čo to je.'",
        "way, by-post, 'Vyberte, ako sa stretnete.'",
        "circle, nonsense, jednu z možností",
        "circle, 00000000-0000-0000-0000-000000000001, jednu z možností",
    })
    void whatIsNotOfferedIsRefused(String field, String value, String said) {
        var again = anEvent().with(field, value).saveAs(coordinator, circle.site);

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.errors()).singleElement().asString().contains(said);
    }

    @Test
    void anotherPartnershipsCircleIsNone() {
        var elsewhere = new ACircleWithEvents(house);

        var again = anEvent().with("circle", elsewhere.id("Jadro")).saveAs(coordinator, circle.site);

        assertThat(again.status()).isEqualTo(422);
    }

    @Test
    void aCircleThatReadersDoNotSeeIsNotNamedAndStaysInTheForm() {
        var form = circle.event(anEvent(), "Jadro");
        coordinator.post(circle.desk + "/archive", Map.of());

        assertThat(reader.open(page()).main()).doesNotContain("Jadro");
        assertThat(reader.open(circle.at("/events")).main()).doesNotContain("Jadro");
        assertThat(coordinator.open(circle.at(idPath(form))).texts("#circle option[selected]"))
                .containsExactly("Jadro");
        assertThat(coordinator.open(circle.at("/desk/events/new")).texts("#circle option"))
                .containsExactly("celé partnerstvo");
    }

    @Test
    void theHistoryAndTwoWhoEditAtOnceReadItInWords() {
        var form = circle.event(anEvent(), "Jadro");
        circle.another("Klub", Map.of());
        var second = coordinator.open(circle.at(idPath(form)));
        coordinator.submit(
                form, idPath(form), Map.of("kind", "workshop", "way", "online", "circle", circle.id("Klub")));

        var conflict = coordinator.submit(
                second, idPath(form), Map.of("kind", "public-meeting", "way", "hybrid", "circle", ""));
        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.main()).contains("dielňa", "verejné stretnutie", "osobne aj online", "Klub");
        var step = coordinator
                .open(circle.at("/desk/history"))
                .html()
                .select("tbody th a:contains(Podujatie)")
                .attr("href");
        assertThat(coordinator.open(step).main())
                .contains(
                        "Druh podujatia", "diskusia", "dielňa", "Ako sa stretneme", "online", "Kruh", "Jadro", "Klub");
    }

    @Test
    void whatWasWrittenBeforeThereWereKindsIsADiscussionInPerson() {
        var nothing = Text.sk("");
        var now = Instant.now();
        var draft = new EventDraft(
                "slug",
                nothing,
                EventKind.WORKSHOP,
                Way.ONLINE,
                null,
                nothing,
                nothing,
                nothing,
                nothing,
                nothing,
                nothing,
                nothing,
                now,
                now,
                Publication.DRAFT);
        var json = (ObjectNode) JsonMapper.shared().valueToTree(draft);

        var read = JsonMapper.shared()
                .treeToValue(json.without(List.of("kind", "way", "circle", "cancelled")), EventDraft.class);

        assertThat(read.cancelled().isBlank()).isTrue();
        assertThat(read.kind()).isEqualTo(EventKind.DISCUSSION);
        assertThat(read.way()).isEqualTo(Way.IN_PERSON);
        assertThat(read.circle()).isNull();
    }

    @Test
    void programsReadThemAsCodesAndTheCircleByItsId() {
        circle.event(anEvent().with("kind", "circle-meeting").with("way", "hybrid"), "Jadro");

        var events = JsonMapper.shared()
                .readTree(
                        reader.open("/api/v1/" + circle.site.slug() + "/events").body());

        assertThat(events.at("/items/0/kind").asString()).isEqualTo("circle-meeting");
        assertThat(events.at("/items/0/way").asString()).isEqualTo("hybrid");
        assertThat(events.at("/items/0/circle").asString()).isEqualTo(circle.id("Jadro"));
    }

    private String page() {
        return circle.at("/events/stretnutie-pri-stole");
    }
}
