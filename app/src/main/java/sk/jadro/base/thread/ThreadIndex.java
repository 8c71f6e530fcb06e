package sk.jadro.base.thread;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import sk.jadro.base.open.PublicIndex;
import sk.jadro.base.open.PublicThing;

/** Keeps the knots and the links between them as the public things are. */
@Component
class ThreadIndex implements PublicIndex {
    private final ThreadStore store;

    ThreadIndex(ThreadStore store) {
        this.store = store;
    }

    @Override
    public String name() {
        return "thread";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public void replace(UUID id, List<PublicThing> now) {
        var kinds = now.stream()
                .filter(thing -> thing.strand() != null)
                .map(PublicThing::kind)
                .toList();
        store.takeBack(id, kinds);
        add(now);
    }

    @Override
    public void clear() {
        store.takeAllBack();
    }

    @Override
    public void add(List<PublicThing> things) {
        var knots = new ArrayList<ThreadStore.Hung>();
        for (var thing : things) {
            if (thing.strand() != null) {
                knots.add(new ThreadStore.Hung(thing, thing.strand()));
            }
        }
        store.hang(knots);
    }

    @Override
    public void complete() {
        store.forgetLoose();
    }
}
