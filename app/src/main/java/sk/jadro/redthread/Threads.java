package sk.jadro.redthread;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import sk.jadro.base.open.PublicKinds;
import sk.jadro.base.open.PublicThing;
import sk.jadro.base.web.NotFound;

/** Finds what hangs on the thread by what addresses say of it. */
@Component
class Threads {
    private final PublicKinds kinds;

    Threads(PublicKinds kinds) {
        this.kinds = kinds;
    }

    /**
     * Called inside the partnership.
     *
     * @param kind what one of its kind is called: {@code activity}
     * @throws NotFound if there is no such thing, or everybody may not read it
     */
    PublicThing thing(String kind, UUID id) {
        return kinds.hanging()
                .filter(one -> one.name().equals(kind))
                .flatMap(one -> kinds.these(one.plural(), List.of(id)).stream())
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
