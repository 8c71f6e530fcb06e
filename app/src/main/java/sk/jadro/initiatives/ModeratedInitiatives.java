package sk.jadro.initiatives;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import sk.jadro.base.web.Site;
import sk.jadro.moderation.Moderated;

/** Initiatives that break the rules are hidden; whoever proposed one is told why, and may appeal by their letter's link. */
@Component
class ModeratedInitiatives implements Moderated {
    private final InitiativeStore store;
    private final InitiativeLists lists;
    private final InitiativeLetters letters;
    private final Clock clock;

    ModeratedInitiatives(InitiativeStore store, InitiativeLists lists, InitiativeLetters letters, Clock clock) {
        this.store = store;
        this.lists = lists;
        this.letters = letters;
        this.clock = clock;
    }

    @Override
    public String plural() {
        return InitiativeStore.KIND.plural();
    }

    @Override
    public String says() {
        return InitiativeStore.KIND.says();
    }

    @Override
    public List<Thing> things(Collection<UUID> ids) {
        return lists.all(ids).stream()
                .filter(initiative -> !initiative.isWithdrawn())
                .map(one -> new Thing(one.id(), one.title(), one.path(), one.isPublic()))
                .toList();
    }

    @Override
    public void setHidden(UUID id, boolean hidden) {
        store.setHidden(id, hidden ? clock.instant() : null);
        if (!hidden) {
            store.show(id);
        }
    }

    @Override
    public void tell(Site site, UUID id, News news) {
        store.byId(id).ifPresent(initiative -> letters.moderated(site, initiative, news));
    }
}
