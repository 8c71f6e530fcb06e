package sk.jadro.comments;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.open.PublicKinds;
import sk.jadro.base.open.PublicThing;

/** What can be commented: things of a few rooms, by the numbers in their addresses. Called inside the partnership. */
@Component
class Commented {
    static final String INITIATIVES = "initiatives";
    static final String UPDATES = "updates";
    static final String OUTPUTS = "outputs";

    /** The SQL of which thing has a number, by the plural of its kind. */
    private static final Map<String, String> NUMBERED = Map.of(
            INITIATIVES,
            "select id from owed where partnership_id = :partnership and kind = 'initiatives' and number = :number",
            UPDATES,
            "select id from posted_update where partnership_id = :partnership and number = :number",
            OUTPUTS,
            "select id from output where partnership_id = :partnership and number = :number");

    private final Db db;
    private final PublicKinds kinds;

    Commented(Db db, PublicKinds kinds) {
        this.db = db;
        this.kinds = kinds;
    }

    static boolean takes(String kind) {
        return NUMBERED.containsKey(kind);
    }

    /** The one that everybody can read. */
    Optional<PublicThing> shown(String kind, int number) {
        var numbered = NUMBERED.get(kind);
        return numbered == null
                ? Optional.empty()
                : db.sql(numbered)
                        .set("number", number)
                        .first(row -> row.uuid("id"))
                        .flatMap(id -> shown(kind, id));
    }

    Optional<PublicThing> shown(String kind, UUID id) {
        return kinds.these(kind, List.of(id)).stream().findFirst();
    }
}
