package sk.jadro.following;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.open.Reference;

/** Tells those who coordinate what has come up, as often as each of them wants to hear it; at once where they said nothing. */
@Component
public class CoordinatorNews {
    private final Db db;
    private final NewsStore store;
    private final AtOnceLetters letters;

    CoordinatorNews(Db db, NewsStore store, AtOnceLetters letters) {
        this.db = db;
        this.store = store;
        this.letters = letters;
    }

    /**
     * Some things are to be told, if they were not told before. Called inside the partnership, as the last thing that is done
     * there: nobody else makes news before the transaction ends.
     *
     * @param kind of a {@link DeskNews}
     */
    public void tell(String kind, Collection<UUID> ids) {
        for (var id : ids) {
            var thing = new Reference(kind, id);
            if (store.note(thing, "") == NewsStore.Change.FIRST) {
                store.add(thing, false, List.of(NewsStore.desk(db.current())));
                letters.soon();
            }
        }
    }
}
