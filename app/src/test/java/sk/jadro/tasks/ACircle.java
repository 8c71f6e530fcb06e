package sk.jadro.tasks;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import sk.jadro.base.web.Site;
import sk.jadro.support.House;
import sk.jadro.support.Seen;
import sk.jadro.support.Visitor;

/** A circle called Jadro in a partnership of its own, its members and its tasks, made as people make them. */
final class ACircle {
    final Site site;
    final Visitor coordinator;
    final String desk;
    private final House house;
    private final Map<String, String> emails = new HashMap<>();
    private final Map<String, String> own = new HashMap<>();

    ACircle(House house) {
        this.house = house;
        site = house.aPartnership();
        coordinator = house.aCoordinator(site);
        desk = another("Jadro");
    }

    /** Where it is edited. */
    String another(String title) {
        var fields = Map.of(
                "title_sk", title,
                "purpose_sk", "Drží partnerstvo pohromade.",
                "entry", "invitation",
                "deciding", "consent",
                "first_day", "1. 1. 2020",
                "ring", "1",
                "publication", "published");
        return coordinator
                .submit(coordinator.open(at("/desk/circles/new")), "/desk/circles", fields)
                .address()
                .getPath();
    }

    /** Somebody who is invited and accepts. */
    void member(String name, String visibility) {
        var email = House.anEmail();
        coordinator.submit(
                coordinator.open(desk + "/members"),
                "/members",
                Map.of("name", name, "email", email, "side", "city-office"));
        var letter = house.letters(email, 1).getLast();
        var visitor = house.visitor();
        visitor.submit(
                visitor.open(house.local(letter.links().getFirst())),
                "/confirmation",
                Map.of("visibility", visibility));
        emails.put(name, email);
        own.put(name, house.local(letter.links().get(2)));
    }

    void lead(String name) {
        var address = coordinator.open(desk + "/members").html().select("tbody th a").stream()
                .filter(link -> link.text().equals(name))
                .findFirst()
                .orElseThrow()
                .attr("href");
        coordinator.submit(coordinator.open(address), address, Map.of("lead", "yes"));
    }

    String email(String name) {
        return Objects.requireNonNull(emails.get(name));
    }

    /** By the link in their letter. */
    Seen ownPage(Visitor visitor, String name) {
        return visitor.open(Objects.requireNonNull(own.get(name)));
    }

    /** A member who signed in. */
    Visitor inside(String name) {
        var visitor = house.visitor();
        var before = house.lettersSoFar(email(name));
        visitor.submit(visitor.open("/sign-in"), "/sign-in", Map.of("email", email(name)));
        var letter = house.letters(email(name), before + 1).getLast();
        visitor.pressTheOnlyButton(visitor.open(house.local(letter.links().getFirst())));
        return visitor;
    }

    UUID person(String name) {
        return house.db()
                .in(
                        site.id(),
                        () -> house.db()
                                .sql(
                                        "select person_id from membership where partnership_id = :partnership and name = :name")
                                .set("name", name)
                                .one(row -> row.uuid("person_id")));
    }

    /** What the form of a task sends for a member. */
    String value(String name) {
        return coordinator.open(at("/desk/tasks/new")).html().select("#responsible option").stream()
                .filter(option -> option.text().startsWith(name))
                .findFirst()
                .orElseThrow()
                .attr("value");
    }

    Seen task(Map<String, ?> otherwise) {
        var form = coordinator.open(at("/desk/tasks/new"));
        var fields = new LinkedHashMap<String, Object>(Map.of(
                "title_sk", "Pozvať školy",
                "why_sk", "Aby prišli aj mladí.",
                "circle",
                        form.html().select("#circle option").stream()
                                .filter(option -> option.text().equals("Jadro"))
                                .findFirst()
                                .orElseThrow()
                                .attr("value"),
                "state", "open",
                "audience", "public",
                "publication", "published"));
        fields.putAll(otherwise);
        return coordinator.submit(form, "/desk/tasks", fields);
    }

    private String at(String path) {
        return "/" + site.slug() + path;
    }
}
