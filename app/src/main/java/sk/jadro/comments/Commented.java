package sk.jadro.comments;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.open.PublicKinds;
import sk.jadro.base.open.PublicThing;
import sk.jadro.base.section.ThingKind;

/** What can be commented: things that have numbers in their addresses. Called inside the partnership. */
@Component
class Commented {
    private final Db db;
    private final Map<String, ThingKind> numbered;
    private final PublicKinds kinds;

    Commented(Db db, List<ThingKind> numbered, PublicKinds kinds) {
        this.db = db;
        this.numbered = numbered.stream().collect(Collectors.toMap(ThingKind::plural, Function.identity()));
        this.kinds = kinds;
    }

    /** The one that everybody can read. */
    Optional<PublicThing> shown(String kind, int number) {
        var things = numbered.get(kind);
        return things == null
                ? Optional.empty()
                : db.sql(things.numbered())
                        .set("number", number)
                        .first(row -> row.uuid("id"))
                        .flatMap(id -> kinds.these(kind, List.of(id)).stream().findFirst());
    }
}
