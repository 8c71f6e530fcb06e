package sk.jadro.registration;

import static sk.jadro.events.TypedEvent.anEvent;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import sk.jadro.base.web.Site;
import sk.jadro.support.House;
import sk.jadro.support.Seen;
import sk.jadro.support.Visitor;

/** An event ahead for which one registers, and people who do, as they do it. */
final class AnEventWithSeats {
    final Site site;
    final Visitor coordinator;
    /** Where how one registers is written. */
    final String desk;

    private final House house;
    private final Map<String, String> emails = new HashMap<>();
    private final Map<String, String> manage = new HashMap<>();

    AnEventWithSeats(House house, Map<String, ?> terms) {
        this(house, "in-person", terms);
    }

    AnEventWithSeats(House house, String way, Map<String, ?> terms) {
        this.house = house;
        site = house.aPartnership();
        coordinator = house.aCoordinator(site);
        var form = anEvent().with("way", way).saveAs(coordinator, site);
        desk = form.address().getPath() + "/registration";
        change(terms);
    }

    Seen change(Map<String, ?> terms) {
        var fields = new LinkedHashMap<String, Object>(Map.of("open", "yes"));
        fields.putAll(terms);
        return coordinator.submit(coordinator.open(desk), "/registration", fields);
    }

    String at(String path) {
        return "/" + site.slug() + "/events/stretnutie-pri-stole" + path;
    }

    /** Changes what the event's own form says. */
    Seen changeEvent(Map<String, ?> fields) {
        var form = desk.replace("/registration", "");
        return coordinator.submit(coordinator.open(form), form, fields);
    }

    /** Where its questions are written. */
    String questions() {
        return desk.replace("/registration", "/questions");
    }

    /** Where somebody is written in. */
    String enter() {
        return desk.replace("/registration", "/registrations/new");
    }

    /** Where one writes to many. */
    String letters() {
        return desk.replace("/registration", "/letters");
    }

    Seen page() {
        return house.visitor().open(at(""));
    }

    /** The page after sending the form. */
    Seen send(Visitor visitor, String name, Map<String, ?> otherwise) {
        var email = emails.computeIfAbsent(name, one -> House.anEmail());
        var fields = new LinkedHashMap<String, Object>(
                Map.of("name", name, "email", email, "side", "public", "visibility", "full"));
        fields.putAll(otherwise);
        return visitor.submit(visitor.open(at("/participants")), "/participants", fields);
    }

    /** Sends the form and confirms; what the page says then. */
    Seen register(String name, Map<String, ?> otherwise) {
        var visitor = house.visitor();
        var before = emails.containsKey(name) ? house.lettersSoFar(email(name)) : 0;
        send(visitor, name, otherwise);
        var letter = house.letters(email(name), before + 1).getLast();
        manage.put(name, house.local(letter.links().get(1)));
        return visitor.pressTheOnlyButton(
                visitor.open(house.local(letter.links().getFirst())));
    }

    Seen register(String name) {
        return register(name, Map.of());
    }

    String email(String name) {
        return Objects.requireNonNull(emails.get(name));
    }

    /** The page of the letter's second link. */
    Seen own(Visitor visitor, String name) {
        return visitor.open(Objects.requireNonNull(manage.get(name)));
    }

    Seen cancel(String name) {
        var visitor = house.visitor();
        return visitor.submit(own(visitor, name), "/withdrawal");
    }

    Seen accept(String name) {
        var visitor = house.visitor();
        return visitor.submit(own(visitor, name), "/acceptance");
    }

    String heading(String name) {
        return own(house.visitor(), name).heading();
    }
}
