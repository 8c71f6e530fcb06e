package sk.jadro.following;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.open.PublicKinds;
import sk.jadro.base.open.PublicThing;
import sk.jadro.base.open.Reference;
import sk.jadro.base.text.Dictionary;
import sk.jadro.base.text.Invalid;
import sk.jadro.base.text.Lang;
import sk.jadro.base.text.Text;

/** What can be followed: any public thing, the whole partnership; for those who coordinate, the desk. */
@Component
class FollowedThings {
    private final Db db;
    private final PublicKinds kinds;
    private final Dictionary dictionary;

    FollowedThings(Db db, PublicKinds kinds, Dictionary dictionary) {
        this.db = db;
        this.kinds = kinds;
        this.dictionary = dictionary;
    }

    /**
     * Something that is followed.
     *
     * @param path of its page, below the partnership's home; null where readers can't see it any more
     */
    record Followed(Text title, @Nullable String path) {}

    /**
     * What a form says: {@code activities/ID} or {@code activity/ID}, or nothing for the whole partnership.
     *
     * @throws Invalid if nobody can read that
     */
    Reference typed(String typed) {
        if (typed.isBlank()) {
            return NewsStore.all(db.current());
        }
        return kinds.named(typed).map(PublicThing::reference).orElseThrow(() -> new Invalid("following.gone"));
    }

    /** As forms say it. */
    static String typed(Reference thing) {
        return thing.kind().equals(NewsStore.ALL) ? "" : thing.kind() + "/" + thing.id();
    }

    Followed of(Reference thing) {
        return Objects.requireNonNull(of(List.of(thing)).get(thing));
    }

    /** All of these; one query a kind at most. Called inside the partnership. */
    Map<Reference, Followed> of(Collection<Reference> things) {
        var found = new HashMap<Reference, Followed>();
        for (var thing : things) {
            switch (thing.kind()) {
                case NewsStore.ALL -> found.put(thing, new Followed(said("following.all"), ""));
                case NewsStore.DESK -> found.put(thing, new Followed(said("following.desk"), "/desk"));
                default -> found.put(thing, new Followed(said("following.gone"), null));
            }
        }
        kinds.these(things).forEach((thing, shown) -> found.put(thing, new Followed(shown.title(), shown.path())));
        return found;
    }

    private Text said(String key) {
        return new Text(dictionary.in(Lang.SK).say(key), dictionary.in(Lang.EN).say(key));
    }
}
