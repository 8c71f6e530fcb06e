package sk.jadro.tasks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import sk.jadro.base.open.PublicKind;
import sk.jadro.base.open.PublicKinds;
import sk.jadro.base.open.PublicThing;
import sk.jadro.base.open.Reference;

/** What tasks grow from: things of other rooms, known by their kinds alone. Called inside the partnership. */
@Component
class Origins {
    /** The kinds that the form offers; also in this order. */
    static final List<String> KINDS = List.of("events", "activities", "decisions", "circles");

    /** Of one kind, so that the form stays a form. */
    private static final int OFFERED = 200;

    private final PublicKinds kinds;

    Origins(PublicKinds kinds) {
        this.kinds = kinds;
    }

    /** Those of these that everybody may read now; one query a kind at most. */
    Map<Reference, PublicThing> these(Collection<Reference> references) {
        var found = new HashMap<Reference, PublicThing>();
        for (var kind : KINDS) {
            var ids = references.stream()
                    .filter(reference -> reference.kind().equals(kind))
                    .map(Reference::id)
                    .distinct()
                    .toList();
            if (!ids.isEmpty()) {
                kinds.these(kind, ids).forEach(thing -> found.put(new Reference(kind, thing.id()), thing));
            }
        }
        return found;
    }

    /** What the form offers, the latest of each kind first. */
    List<PublicThing> offered() {
        var offered = new ArrayList<PublicThing>();
        for (var kind : KINDS) {
            offered.addAll(kinds.after(kind, PublicKind.FIRST, OFFERED).reversed());
        }
        return offered;
    }
}
