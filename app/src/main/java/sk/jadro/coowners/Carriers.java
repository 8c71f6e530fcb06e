package sk.jadro.coowners;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.Row;

/** Who carries activities, for rooms in which only they do something, or in which their names stand. Called inside the partnership. */
@Component
public class Carriers {
    /** What {@link #shownName} reads, of a row that {@link #join} was joined to. */
    public static final String COLUMNS = " carrier.shown_name as carrier_name ";

    private static final String CARRIES = "state = 'confirmed' and part <> 'interested'";

    /**
     * Those who carry activities by their own word, as rows of {@code activity_id}, {@code person_id} and {@code since}: whom a
     * table brought, and who has not confirmed it, is not among them.
     */
    public static final String ROWS = """
             (select activity_id, person_id, confirmed_at as since from co_owner
              where partnership_id = :partnership and person_id is not null and source <> 'import' and
            """ + CARRIES + ") ";

    private final Db db;

    Carriers(Db db) {
        this.db = db;
    }

    /** Whether somebody carries an activity. */
    public boolean isOneOf(UUID activity, UUID person) {
        return db.sql(
                        "select exists (select from co_owner where partnership_id = :partnership and activity_id = :activity"
                                + " and person_id = :person and " + CARRIES + ") as carries")
                .set("activity", activity)
                .set("person", person)
                .one(row -> row.bool("carries"));
    }

    /** What somebody is called at an activity that they carry by their own word; empty if they don't. */
    public Optional<String> name(UUID activity, UUID person) {
        return db.sql("select o.name from co_owner o join" + ROWS + """
                 c on c.activity_id = o.activity_id and c.person_id = o.person_id
                where o.partnership_id = :partnership and o.activity_id = :activity and o.person_id = :person
                """)
                .set("activity", activity)
                .set("person", person)
                .first(row -> row.string("name"));
    }

    /** The activities that somebody carries; two hundred at most. */
    public List<UUID> carriedBy(UUID person) {
        return db.sql(
                        "select activity_id from co_owner where partnership_id = :partnership and person_id = :person and "
                                + CARRIES + " order by confirmed_at, activity_id limit 200")
                .set("person", person)
                .list(row -> row.uuid("activity_id"));
    }

    /**
     * Joins the name of a person as they have it shown at an activity that they carry.
     *
     * @param person the column that says who
     * @param activity the column that says where
     */
    public static String join(String person, String activity) {
        return """
                 left join co_owner carrier
                   on carrier.partnership_id = :partnership and carrier.person_id = %s
                   and carrier.activity_id = %s and carrier.state = 'confirmed'
                """.formatted(person, activity);
    }

    /** That of a row; null if readers see none. */
    public static @Nullable String shownName(Row row) {
        return row.stringOrNull("carrier_name");
    }
}
