package sk.jadro.harvest;

import java.util.LinkedHashMap;
import java.util.Map;
import sk.jadro.base.web.Site;
import sk.jadro.support.House;
import sk.jadro.support.Seen;
import sk.jadro.support.Visitor;

/** A board on an event in a partnership of its own, opened as people open it. */
public final class ABoard {
    public final Site site;
    public final Visitor coordinator;
    /** Where the event is edited. */
    public final String event;
    /** The page on which it is looked after, as it was opened. */
    public final Seen care;

    private ABoard(Site site, Visitor coordinator, String event, Seen care) {
        this.site = site;
        this.coordinator = coordinator;
        this.event = event;
        this.care = care;
    }

    public static ABoard in(House house, Map<String, String> otherwise) {
        var site = house.aPartnership();
        var coordinator = house.aCoordinator(site);
        var home = "/" + site.slug();
        var event = coordinator
                .submit(
                        coordinator.open(home + "/desk/events/new"),
                        "/desk/events",
                        Map.of(
                                "title_sk", "Druhé stretnutie",
                                "summary_sk", "Oživujeme platformu.",
                                "day", "14. 5. 2040",
                                "starts", "17:00",
                                "ends", "19:00",
                                "kind", "discussion",
                                "way", "in-person",
                                "publication", "published"))
                .address()
                .getPath();
        return new ABoard(site, coordinator, event, open(coordinator, event, otherwise));
    }

    /** Another one on the same event. */
    public ABoard another(Map<String, String> otherwise) {
        return new ABoard(site, coordinator, event, open(coordinator, event, otherwise));
    }

    /** What comes of filling in the form. */
    static Seen open(Visitor coordinator, String event, Map<String, String> otherwise) {
        var fields = new LinkedHashMap<>(Map.of("title_sk", "Jadro+", "prompts", "O čo sa má starať Jadro+?"));
        fields.putAll(otherwise);
        return coordinator.submit(coordinator.open(event + "/boards"), "/boards", fields);
    }

    /** Where people write. */
    public String address() {
        return "/" + site.slug() + "/boards/"
                + care.one(".board-wall__code").text().replace(' ', '-');
    }

    /** Where it is looked after. */
    public String desk() {
        return care.address().getPath();
    }

    /** Begins a round. */
    public void begin(String round) {
        coordinator.post(desk() + "/round", Map.of("round", round));
    }
}
