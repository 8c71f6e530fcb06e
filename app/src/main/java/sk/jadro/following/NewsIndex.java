package sk.jadro.following;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.open.News;
import sk.jadro.base.open.PublicIndex;
import sk.jadro.base.open.PublicThing;
import sk.jadro.base.open.Reference;

/** Makes news of public things as they come and change. What is there when things are all gone through is none. */
@Component
class NewsIndex implements PublicIndex {
    private static final String NAME = "news";

    private final Db db;
    private final NewsStore store;
    private final AtOnceLetters letters;

    NewsIndex(Db db, NewsStore store, AtOnceLetters letters) {
        this.db = db;
        this.store = store;
        this.letters = letters;
    }

    @Override
    public String name() {
        return NAME;
    }

    /** Another one takes over the states of all things without telling them: when a state is said in other words than before. */
    @Override
    public String version() {
        return "1";
    }

    @Override
    public void replace(UUID id, List<PublicThing> now) {
        var told = now.stream().filter(thing -> thing.news() != null).toList();
        store.hide(id, told.stream().map(PublicThing::kind).toList());
        if (told.isEmpty() || !knowsAll()) {
            return;
        }
        for (var thing : told) {
            tell(thing, Objects.requireNonNull(thing.news()));
        }
    }

    private void tell(PublicThing thing, News news) {
        var self = new Reference(thing.kind(), thing.id());
        var of = Stream.concat(news.of().stream(), Stream.of(self, NewsStore.all(db.current())))
                .toList();
        switch (store.note(self, news.state())) {
            case FIRST -> store.add(self, false, of);
            case AGAIN -> store.add(self, true, of);
            case RETURNED -> store.renew(self);
            case NONE -> {
                return;
            }
        }
        letters.soon();
    }

    /** Where things were gone through before there was news, nothing is new until they are gone through again. */
    private boolean knowsAll() {
        return db.sql("""
                select coalesce(bool_or(name = :name), true) as known from public_index where partnership_id = :partnership
                """).set("name", NAME).one(row -> row.bool("known"));
    }

    @Override
    public void clear() {}

    @Override
    public void add(List<PublicThing> things) {
        var told = things.stream().filter(thing -> thing.news() != null).toList();
        if (!told.isEmpty()) {
            store.noteAll(
                    told,
                    told.stream()
                            .map(thing -> Objects.requireNonNull(thing.news()).state())
                            .toList());
        }
    }
}
