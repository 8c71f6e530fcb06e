package sk.jadro.following;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.coordinators.Coordinator;
import sk.jadro.coordinators.Coordinators;
import sk.jadro.submissions.Submissions;

/** Those who coordinate follow the desk, until each says otherwise. Called inside the partnership. */
@Component
class DeskFollowers {
    private final Db db;
    private final Coordinators coordinators;
    private final Submissions submissions;
    private final FollowStore store;
    private final NewsStore news;

    DeskFollowers(Db db, Coordinators coordinators, Submissions submissions, FollowStore store, NewsStore news) {
        this.db = db;
        this.coordinators = coordinators;
        this.submissions = submissions;
        this.store = store;
        this.news = news;
    }

    /** Whoever coordinates since then follows, and whoever does no more, not. What came before the first of them waits for them. */
    void keepUp() {
        var desk = NewsStore.desk(db.current());
        var known = store.followers(desk);
        var now = now();
        known.stream().filter(follow -> !now.containsKey(follow.person())).forEach(follow -> store.delete(follow.id()));
        known.forEach(follow -> now.remove(follow.person()));
        for (var coordinator : now.values()) {
            var id = submissions.enter(
                    Follows.CALLED, coordinator.id(), coordinator.person().lang());
            store.add(id, desk, Rhythm.AT_ONCE);
            store.begin(id, known.isEmpty() ? 0 : news.last());
        }
    }

    /** Who may hear of the desk at this moment. */
    Set<UUID> all() {
        return now().keySet();
    }

    private Map<UUID, Coordinator> now() {
        return coordinators.all(db.current()).stream()
                .filter(Coordinator::hasAccepted)
                .collect(Collectors.toMap(Coordinator::id, Function.identity()));
    }
}
