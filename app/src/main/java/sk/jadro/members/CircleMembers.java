package sk.jadro.members;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.PartnershipId;
import sk.jadro.base.db.Statement;
import sk.jadro.base.web.Page;
import sk.jadro.core.Circle;
import sk.jadro.core.Circles;
import sk.jadro.people.Side;

/** Who is in circles now, for rooms in which people have something to do there. Called inside the partnership. */
@Component
public class CircleMembers {
    private static final String SELECT = """
            select id, circle_id, person_id, name, shown_name, side, lead, substitute_for from membership
            where partnership_id = :partnership and person_id is not null and since <= :day
              and (until is null or until > :day)
            """;

    private final Db db;
    private final Circles circles;
    private final Memberships memberships;

    CircleMembers(Db db, Circles circles, Memberships memberships) {
        this.db = db;
        this.circles = circles;
        this.memberships = memberships;
    }

    /**
     * Somebody who is in a circle.
     *
     * @param name as only the circle and those who coordinate know it
     * @param shownName as readers may see it; null if not at all
     * @param lead whether they lead the circle
     * @param substituteFor the membership of whom they stand in for; null if they have a seat of their own
     */
    public record Holder(
            UUID membership,
            UUID circle,
            UUID person,
            String name,
            @Nullable String shownName,
            Side side,
            boolean lead,
            @Nullable UUID substituteFor) {}

    /** All who are in these circles, by name; a thousand at most. */
    public List<Holder> current(Collection<UUID> circles) {
        return holders(db.sql(SELECT + """
                        and circle_id = any (cast(:circles as uuid[])) order by name collate "sk-x-icu", id limit 1000
                        """).set("circles", circles));
    }

    /** All who are in a circle, by name, however many. */
    public List<Holder> all(UUID circle) {
        return holders(db.sql(SELECT + "and circle_id = :circle order by name collate \"sk-x-icu\", id")
                .set("circle", circle));
    }

    /** All that these people are. */
    public List<Holder> ofPeople(Collection<UUID> people) {
        return holders(db.sql(SELECT + "and person_id = any (cast(:people as uuid[])) order by id")
                .set("people", people));
    }

    /** Those of these memberships that somebody holds now: none that is over, or whose person was erased. */
    public List<Holder> these(Collection<UUID> memberships) {
        return holders(db.sql(SELECT + "and id = any (cast(:ids as uuid[])) order by id")
                .set("ids", memberships));
    }

    /**
     * The circles that go on, and who is in them, to choose from.
     *
     * @param which of them
     * @param stands one that is offered in any case, as it was chosen before
     */
    public MemberChoices choices(PartnershipId partnership, Predicate<Circle> which, @Nullable UUID stands) {
        var offered = new ArrayList<>(circles.published(partnership).stream()
                .filter(circle -> circle.draft().ends() == null)
                .filter(which)
                .toList());
        if (stands != null && offered.stream().noneMatch(circle -> circle.id().equals(stands))) {
            circles.byId(partnership, stands).ifPresent(offered::add);
        }
        var order = offered.stream().map(Circle::id).toList();
        var people = current(order).stream()
                .sorted(Comparator.comparing(member -> order.indexOf(member.circle())))
                .toList();
        return new MemberChoices(offered, people);
    }

    /** What those of these ids are called that are circles, or who is in one now. */
    public Map<UUID, String> titles(Page page, Collection<UUID> ids) {
        return new MemberChoices(circles.byIds(page.here().id(), ids), these(ids)).titles(page);
    }

    /** What readers may see of the names of those who hold these memberships, or held them. */
    public Map<UUID, String> shownNames(Collection<UUID> memberships) {
        record Shown(UUID id, String name) {}
        return db
                .sql("""
                select id, shown_name from membership
                where partnership_id = :partnership and id = any (cast(:ids as uuid[])) and shown_name is not null
                """)
                .set("ids", memberships)
                .list(row -> new Shown(row.uuid("id"), row.string("shown_name")))
                .stream()
                .collect(Collectors.toMap(Shown::id, Shown::name));
    }

    private List<Holder> holders(Statement statement) {
        return statement
                .set("day", memberships.today())
                .list(row -> new Holder(
                        row.uuid("id"),
                        row.uuid("circle_id"),
                        row.uuid("person_id"),
                        row.string("name"),
                        row.stringOrNull("shown_name"),
                        row.constant("side", Side.class),
                        row.bool("lead"),
                        row.uuidOrNull("substitute_for")));
    }
}
