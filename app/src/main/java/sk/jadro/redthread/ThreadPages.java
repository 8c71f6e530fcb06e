package sk.jadro.redthread;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import sk.jadro.base.db.Db;
import sk.jadro.base.open.PublicThing;
import sk.jadro.base.thread.RedThread;
import sk.jadro.base.thread.RedThreads;
import sk.jadro.base.ui.Option;
import sk.jadro.base.web.Asked;
import sk.jadro.base.web.Html;
import sk.jadro.base.web.Page;

/** All of a thing's thread. */
@Controller
class ThreadPages {
    private final Db db;
    private final Threads things;
    private final RedThreads threads;

    ThreadPages(Db db, Threads things, RedThreads threads) {
        this.db = db;
        this.things = things;
        this.threads = threads;
    }

    /**
     * @param all in words
     * @param picture of as much as was asked for
     */
    record ThreadView(Page page, PublicThing thing, RedThread thread, Zoom zoom, Strands all, ThreadPicture picture) {
        List<Option> zooms() {
            return List.of(
                    Option.of("meaning", page.say("redthread.zoom", Zoom.MEANING)),
                    Option.of("main", page.say("redthread.zoom", Zoom.MAIN)));
        }
    }

    @GetMapping("/{partnership}/thread/{kind}/{id}")
    Html thread(Page page, @PathVariable String kind, @PathVariable UUID id, @Asked("zoom") Optional<Zoom> asked) {
        return db.in(page.here().id(), () -> {
            var thing = things.thing(kind, id);
            var thread = threads.of(thing, Objects.requireNonNull(thing.strand()));
            var all = Strands.of(page, thread, threads);
            var zoom = asked.orElse(Zoom.ALL);
            var picture = ThreadPicture.of(all.zoomed(page, zoom, threads));
            return Html.of("redthread/thread", new ThreadView(page, thing, thread, zoom, all, picture));
        });
    }
}
