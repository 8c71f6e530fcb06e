package sk.jadro.feedback;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import sk.jadro.base.web.Site;
import sk.jadro.moderation.Moderated;

/** Threats and what says too much of others are hidden; whoever wrote it is told why, and may appeal by their link. */
@Component
class ModeratedFeedback implements Moderated {
    private final FeedbackStore store;
    private final FeedbackLetters letters;
    private final Clock clock;

    ModeratedFeedback(FeedbackStore store, FeedbackLetters letters, Clock clock) {
        this.store = store;
        this.letters = letters;
        this.clock = clock;
    }

    @Override
    public String plural() {
        return FeedbackStore.KIND.plural();
    }

    @Override
    public String says() {
        return FeedbackStore.KIND.says();
    }

    @Override
    public List<Thing> things(Collection<UUID> ids) {
        return store.these(ids).stream()
                .filter(feedback -> !feedback.isWithdrawn())
                .map(one -> new Thing(one.id(), one.title(), one.path(), one.isPublic()))
                .toList();
    }

    @Override
    public void setHidden(UUID id, boolean hidden) {
        store.setHidden(id, hidden ? clock.instant() : null);
    }

    @Override
    public void tell(Site site, UUID id, News news) {
        store.byId(id)
                .filter(feedback -> !feedback.isHeld())
                .ifPresent(feedback -> letters.moderated(site, feedback, news));
    }
}
