package sk.jadro.support;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import sk.jadro.base.web.Site;

/** A circle called Jadro in a partnership of its own, and its members, made as people make them. */
public class ACircle {
    public final Site site;
    public final Visitor coordinator;
    /** Where it is edited. */
    public final String desk;

    private final House house;
    private final Map<String, String> emails = new HashMap<>();
    private final Map<String, String> own = new HashMap<>();

    public ACircle(House house) {
        this.house = house;
        site = house.aPartnership();
        coordinator = house.aCoordinator(site);
        desk = another("Jadro", Map.of());
    }

    /** Where it is edited. */
    public final String another(String title, Map<String, String> otherwise) {
        var fields = new LinkedHashMap<>(Map.of(
                "title_sk", title,
                "purpose_sk", "Drží partnerstvo pohromade.",
                "entry", "invitation",
                "deciding", "consent",
                "first_day", "1. 1. 2020",
                "ring", "1",
                "publication", "published"));
        fields.putAll(otherwise);
        return coordinator
                .submit(coordinator.open(at("/desk/circles/new")), "/desk/circles", fields)
                .address()
                .getPath();
    }

    /** Changes what the circle's form says. */
    public void change(Map<String, String> fields) {
        coordinator.submit(coordinator.open(desk), desk, fields);
    }

    /** Somebody of the city office who is invited and accepts. */
    public void member(String name, String visibility) {
        member(name, visibility, "city-office");
    }

    public void member(String name, String visibility, String side) {
        memberOf(desk, name, visibility, side);
    }

    /** The same in another circle, that is edited there. */
    public final void memberOf(String desk, String name, String visibility, String side) {
        var email = House.anEmail();
        coordinator.submit(
                coordinator.open(desk + "/members"), "/members", Map.of("name", name, "email", email, "side", side));
        var letter = house.letters(email, 1).getLast();
        var visitor = house.visitor();
        visitor.submit(
                visitor.open(house.local(letter.links().getFirst())),
                "/confirmation",
                Map.of("visibility", visibility));
        emails.put(name, email);
        own.put(name, house.local(letter.links().get(2)));
    }

    public void lead(String name) {
        var form = membership(name);
        coordinator.submit(form, form.address().getPath(), Map.of("lead", "yes"));
    }

    /** Lets somebody stand in for another. */
    public void substitute(String name, String other) {
        var form = membership(name);
        var seat = form.html().select("#substitute_for option").stream()
                .filter(option -> option.text().equals(other))
                .findFirst()
                .orElseThrow()
                .attr("value");
        coordinator.submit(form, form.address().getPath(), Map.of("substitute_for", seat));
    }

    /** The form of what somebody is in the circle. */
    public Seen membership(String name) {
        return coordinator.open(coordinator.open(desk + "/members").html().select("tbody th a").stream()
                .filter(link -> link.text().equals(name))
                .findFirst()
                .orElseThrow()
                .attr("href"));
    }

    public String email(String name) {
        return Objects.requireNonNull(emails.get(name));
    }

    /** By the link in their letter. */
    public Seen ownPage(Visitor visitor, String name) {
        return visitor.open(Objects.requireNonNull(own.get(name)));
    }

    /** Signed in as one of the circle. */
    public Visitor inside(String name) {
        var visitor = house.visitor();
        var before = house.lettersSoFar(email(name));
        visitor.submit(visitor.open("/sign-in"), "/sign-in", Map.of("email", email(name)));
        var letter = house.letters(email(name), before + 1).getLast();
        visitor.pressTheOnlyButton(visitor.open(house.local(letter.links().getFirst())));
        return visitor;
    }

    public UUID person(String name) {
        return house.db()
                .in(
                        site.id(),
                        () -> house.db()
                                .sql(
                                        "select person_id from membership where partnership_id = :partnership and name = :name")
                                .set("name", name)
                                .one(row -> row.uuid("person_id")));
    }

    public final String at(String path) {
        return "/" + site.slug() + path;
    }
}
