package sk.jadro.house;

import java.util.Comparator;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import sk.jadro.base.db.Ids;
import sk.jadro.base.mail.EmailAddress;
import sk.jadro.base.web.Site;
import sk.jadro.people.Coordinators;
import sk.jadro.support.House;
import sk.jadro.support.Seen;
import sk.jadro.support.Visitor;

/** A partnership with one of everything, so that each address of the house leads to something. */
final class Example {
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

    private final House house;
    private final Coordinators coordinators;
    private final Site site;
    private final Visitor coordinator;
    private final Row activity;
    private final Row event;
    private final UUID letter;
    private final Supplier<SentForm> sentForm = once(this::sendAForm);
    private final Supplier<Row> changed = once(this::changeTheActivity);

    private record Row(UUID id, String slug) {}

    /** What the sender of a form has in hands, and what stands in their letter. */
    private record SentForm(String ticket, String confirm, String manage) {}

    private Example(House house, Coordinators coordinators) {
        this.house = house;
        this.coordinators = coordinators;
        this.site = house.aSamplePartnership();
        this.coordinator = house.aCoordinator(site);
        this.activity = row("select id, slug from activity order by position limit 1");
        this.event = row("select e.id, e.slug from event e join graphic_record r on r.event_id = e.id limit 1");
        this.letter = aLetterThatFailed();
    }

    static Example in(House house, Coordinators coordinators) {
        return new Example(house, coordinators);
    }

    Site site() {
        return site;
    }

    /** The one who signed in here. */
    Visitor coordinator() {
        return coordinator;
    }

    /** A link that signs a coordinator of this partnership in. */
    String signInLink() {
        return house.local(coordinators.addFromShell(site, new EmailAddress(House.anEmail())));
    }

    /** The address of a pattern in this partnership. */
    String address(String pattern) {
        return address(pattern, site);
    }

    /** The same with this partnership's ids under another's address. */
    String address(String pattern, Site under) {
        return VARIABLE.matcher(pattern).replaceAll(found -> value(pattern, found.group(1), under));
    }

    private String value(String pattern, String name, Site under) {
        if (name.equals("partnership")) {
            return under.slug();
        }
        var below = pattern.replace("/{partnership}", "");
        var value = VALUES.entrySet().stream()
                .filter(entry -> below.startsWith(entry.getKey().prefix()))
                .filter(entry -> entry.getKey().name().equals(name))
                .max(Comparator.comparing(entry -> entry.getKey().prefix().length()))
                .orElseThrow(() -> new AssertionError("no example of {" + name + "} in " + pattern));
        return value.getValue().apply(this);
    }

    private record Variable(String prefix, String name) {}

    private static final Map<Variable, Function<Example, String>> VALUES = Map.ofEntries(
            Map.entry(new Variable("/activities/", "slug"), example -> example.activity.slug()),
            Map.entry(new Variable("/events/", "slug"), example -> example.event.slug()),
            Map.entry(new Variable("/files/", "id"), example -> example.id("select file_id as id from graphic_record")),
            Map.entry(new Variable("/files/{id}/", "width"), example -> "480"),
            Map.entry(new Variable("/sign-in/", "token"), Example::signInToken),
            Map.entry(new Variable("/{kind}/", "kind"), example -> "sign-ups"),
            Map.entry(
                    new Variable("/{kind}/{ticket}/", "ticket"),
                    example -> example.sentForm.get().ticket()),
            Map.entry(
                    new Variable("/sign-ups/{token}", "token"),
                    example -> example.sentForm.get().manage()),
            Map.entry(
                    new Variable("/{kind}/{token}/", "token"),
                    example -> example.sentForm.get().manage()),
            Map.entry(
                    new Variable("/{kind}/{token}/confirmation", "token"),
                    example -> example.sentForm.get().confirm()),
            Map.entry(
                    new Variable("/desk/activities/", "id"),
                    example -> example.activity.id().toString()),
            Map.entry(
                    new Variable("/desk/activities/", "activity"),
                    example -> example.activity.id().toString()),
            Map.entry(new Variable("/desk/activities/{activity}/co-owners/", "id"), Example::coOwner),
            Map.entry(
                    new Variable("/desk/events/", "id"),
                    example -> example.event.id().toString()),
            Map.entry(new Variable("/desk/events/{id}/participants/", "participant"), Example::participant),
            Map.entry(new Variable("/desk/texts/", "kind"), example -> "about"),
            Map.entry(new Variable("/desk/history/", "kind"), example -> "activity"),
            Map.entry(
                    new Variable("/desk/history/", "thing"),
                    example -> example.changed.get().id().toString()),
            Map.entry(new Variable("/desk/history/", "version"), example -> "1"),
            Map.entry(
                    new Variable("/desk/coordinators/", "person"),
                    example -> example.id("select person_id as id from coordinator")),
            Map.entry(new Variable("/desk/letters/", "id"), example -> example.letter.toString()));

    private Row changeTheActivity() {
        var another = row("select id, slug from activity order by position offset 1 limit 1");
        var desk = coordinator.open("/" + site.slug() + "/desk/activities/" + another.id());
        coordinator.submit(desk, "/" + another.id(), Map.of("summary_sk", "Nové zhrnutie."));
        return another;
    }

    private String coOwner() {
        return id("select id from co_owner where activity_id = '" + activity.id() + "' and state = 'confirmed'");
    }

    private String participant() {
        return id("select id from event_participant where event_id = '" + event.id() + "'");
    }

    private String signInToken() {
        return segment(coordinators.linkForNewcomer(site), "");
    }

    private SentForm sendAForm() {
        var email = House.anEmail();
        var visitor = house.visitor();
        var page = visitor.open(address("/{partnership}/activities/{slug}"));
        Seen sent = visitor.submit(
                page,
                "/co-owners",
                Map.of("name", "Eva Kráľová", "email", email, "side", "public", "visibility", "full"));
        var links = house.lastLetter(email).links();
        return new SentForm(
                segment(sent.address().getPath(), "/sent"),
                segment(links.get(0), "/confirmation"),
                segment(links.get(1), ""));
    }

    /** The last segment before an ending. */
    private static String segment(String address, String ending) {
        var path = address.substring(0, address.length() - ending.length());
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private UUID aLetterThatFailed() {
        var id = Ids.next();
        house.db().in(site.id(), () -> house.db().sql("""
                insert into mail (partnership_id, id, recipient, sender_name, subject, plain, html, message_id, created_at, attempts,
                                  last_error, failed_at)
                values (:partnership, :id, 'nobody@example.org', 'Partnerstvo', 'Pozvanie', 'x', '<p>x</p>', '<x@example.org>', now(),
                        9, '550 No such user', now())
                """).set("id", id).run());
        return id;
    }

    private String id(String query) {
        return house.db()
                .in(site.id(), () -> house.db().sql(query + " limit 1").one(row -> row.uuid("id")))
                .toString();
    }

    private Row row(String query) {
        return house.db()
                .in(site.id(), () -> house.db().sql(query).one(row -> new Row(row.uuid("id"), row.string("slug"))));
    }

    private static <T> Supplier<T> once(Supplier<T> make) {
        return new Supplier<>() {
            private @Nullable T made;

            @Override
            public T get() {
                if (made == null) {
                    made = make.get();
                }
                return made;
            }
        };
    }
}
