package sk.jadro.minutes;

import static sk.jadro.events.TypedEvent.aPastEvent;
import static sk.jadro.events.TypedEvent.idPath;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import sk.jadro.base.web.Site;
import sk.jadro.support.House;
import sk.jadro.support.Seen;
import sk.jadro.support.Visitor;

/** A meeting that is over, whom a coordinator knows to have been there, and its minutes. */
public final class AMeeting {
    static final String TEXT = """
            ## Čo sme si povedali

            Stretnutie viedla @[1], o listoch hovoril @[2].

            Začneme jedným oddelením.

            - Zrozumiteľné listy.
            - Krátke vety.""";

    public final Site site;
    final Visitor coordinator;
    /** Of the event on the desk. */
    public final String event;

    private final House house;
    private final Map<String, String> emails = new HashMap<>();

    public AMeeting(House house) {
        this.house = house;
        site = house.aPartnership();
        coordinator = house.aCoordinator(site);
        event = at(idPath(aPastEvent().with("slug", "porada").saveAs(coordinator, site)));
    }

    String at(String path) {
        return "/" + site.slug() + path;
    }

    /** Of its page. */
    String page() {
        return at("/events/porada");
    }

    /** Notes somebody, who gets the next number. */
    Seen person(String name, String side, String part) {
        var email = House.anEmail();
        emails.put(name, email);
        return coordinator.post(
                event + "/presence/people", Map.of("name", name, "email", email, "side", side, "part", part));
    }

    String email(String name) {
        return Objects.requireNonNull(emails.get(name));
    }

    /** Two who were there, by the numbers 1 and 2, none of whom shows their name. */
    public AMeeting withTwo() {
        person("Eva Kráľová", "city-office", "came");
        person("Peter Hronský", "civil-society", "came");
        return this;
    }

    /** Agrees on the list at the door that a name is shown. */
    void show(String name) {
        house.db().in(site.id(), () -> house.db().sql("""
                        insert into event_participant (partnership_id, id, event_id, person_id, name, side, created_at)
                        select :partnership, gen_random_uuid(), n.event_id, n.person_id, :name, n.side, now()
                        from presence n where n.partnership_id = :partnership and n.name = :name
                        """).set("name", name).run());
    }

    /** Takes that back. */
    void hide(String name) {
        house.db().in(site.id(), () -> house.db().sql("""
                        update event_participant set removed_at = now()
                        where partnership_id = :partnership and name = :name
                        """).set("name", name).run());
    }

    /** Saves what the form holds, but for these fields. */
    Seen save(Map<String, String> fields) {
        return coordinator.submit(coordinator.open(event + "/minutes"), "/minutes", fields);
    }

    Seen open(String text) {
        return save(Map.of("text_sk", text, "state", "corrections", "until", "3. 12. 2090 18:00"));
    }

    /** Opens their minutes by the link of the last letter. */
    Visitor own(String name) {
        var visitor = house.visitor();
        visitor.open(house.local(house.lastLetter(email(name)).links().getFirst()));
        return visitor;
    }

    Seen correct(Visitor by, int paragraph, String text, String reason) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("paragraph", String.valueOf(paragraph));
        fields.put("text", text);
        fields.put("reason", reason);
        return by.post(page() + "/minutes/corrections", fields);
    }

    Seen answer(int number, String answer, String because) {
        return coordinator.post(event + "/minutes/corrections/" + number, Map.of("answer", answer, "because", because));
    }
}
