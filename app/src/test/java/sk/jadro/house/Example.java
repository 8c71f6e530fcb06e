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
import sk.jadro.coordinators.Coordinators;
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
    private final UUID letter;
    private final Supplier<SentForm> sentForm = once(this::sendAForm);
    private final Supplier<String> erasure = once(this::askForErasure);
    private final Supplier<Row> changed = once(this::changeTheActivity);

    private record Row(UUID id, String slug) {}

    /** What the sender of a form has in hands, and what stands in their letter. */
    private record SentForm(String email, String ticket, String confirm, String manage, String mine) {}

    private Example(House house, Coordinators coordinators) {
        this.house = house;
        this.coordinators = coordinators;
        this.site = house.aSamplePartnership();
        this.coordinator = house.aCoordinator(site);
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
        var mailed = value(MAILED, below, name);
        if (mailed != null) {
            return mailed.apply(this);
        }
        var query = value(QUERIES, below, name);
        if (query == null) {
            throw new AssertionError("no example of {" + name + "} in " + pattern);
        }
        return house.db()
                .in(
                        site.id(),
                        () -> house.db()
                                .sql("select (" + query + ")::text as example")
                                .one(row -> row.string("example")));
    }

    /** Of the longest beginning of the address whose last variable this is. */
    private static <T> @Nullable T value(Map<String, T> values, String address, String variable) {
        return values.entrySet().stream()
                .filter(entry -> entry.getKey().lastIndexOf("{" + variable + "}")
                        == entry.getKey().lastIndexOf('{'))
                .filter(entry -> address.startsWith(entry.getKey()))
                .max(Comparator.comparing(entry -> entry.getKey().length()))
                .map(Map.Entry::getValue)
                .orElse(null);
    }

    private static final Map<String, String> QUERIES = Addresses.examples();

    /** What only a letter or a page tells, and what has to happen first. */
    private static final Map<String, Function<Example, String>> MAILED = Map.of(
            "/sign-in/{token}", Example::signInToken,
            "/{kind}/{ticket}", example -> example.sentForm.get().ticket(),
            "/mine/erasure/{token}", example -> example.erasure.get(),
            "/mine/{token}", example -> example.sentForm.get().mine(),
            "/sign-ups/{token}", example -> example.sentForm.get().manage(),
            "/{kind}/{token}", example -> example.sentForm.get().manage(),
            "/{kind}/{token}/confirmation", example -> example.sentForm.get().confirm(),
            "/desk/history/{kind}/{thing}",
                    example -> example.changed.get().id().toString(),
            "/desk/letters/{id}", example -> example.letter.toString());

    private Row changeTheActivity() {
        var another = row("select id, slug from activity order by position offset 1 limit 1");
        var desk = coordinator.open("/" + site.slug() + "/desk/activities/" + another.id());
        coordinator.submit(desk, "/" + another.id(), Map.of("summary_sk", "Nové zhrnutie."));
        return another;
    }

    private String signInToken() {
        return segment(coordinators.linkForNewcomer(site), "");
    }

    private String askForErasure() {
        var form = sentForm.get();
        var owner = house.visitor();
        owner.submit(owner.open("/" + site.slug() + "/mine/" + form.mine()), "/mine/erasure");
        return segment(house.letters(form.email(), 2).getLast().links().getFirst(), "");
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
                email,
                segment(sent.address().getPath(), "/sent"),
                segment(links.get(0), "/confirmation"),
                segment(links.get(1), ""),
                segment(links.get(2), ""));
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
