package sk.jadro.correspondence;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import sk.jadro.base.db.Db;
import sk.jadro.base.web.Html;
import sk.jadro.base.web.NotFound;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.Redirect;
import sk.jadro.coordinators.Coordinator;

/** Where those who coordinate look at what was reported; of what people write to each other they see nothing else. */
@Controller
class MessageDesk {
    static final String PATH = "/desk/messages";

    private final Db db;
    private final MessageStore store;
    private final Clock clock;

    MessageDesk(Db db, MessageStore store, Clock clock) {
        this.db = db;
        this.store = store;
        this.clock = clock;
    }

    record ReportedView(Page page, List<Message> messages, List<MessageStore.Stopped> stopped) {}

    @GetMapping("/{partnership}" + PATH)
    Html list(Page page, Coordinator by) {
        return db.in(
                by.partnership(),
                () -> Html.of("correspondence/reported", new ReportedView(page, store.reported(), store.stopped()))
                        .keptSecret());
    }

    /** It may stand. */
    @PostMapping("/{partnership}" + PATH + "/{id}/dismissal")
    View dismiss(Page page, Coordinator by, @PathVariable UUID id) {
        db.in(by.partnership(), () -> store.report(reported(id).id(), null));
        return Redirect.to(page, PATH).saying("correspondence.notice.dismissed");
    }

    /** Whoever wrote it writes nothing there any more. */
    @PostMapping("/{partnership}" + PATH + "/{id}/stop")
    View stop(Page page, Coordinator by, @PathVariable UUID id) {
        db.in(by.partnership(), () -> {
            var message = reported(id);
            store.silence(message.activity(), message.person(), Silence.STOPPED, clock.instant());
            store.report(message.id(), null);
        });
        return Redirect.to(page, PATH).saying("correspondence.notice.stopped");
    }

    /** They may again. */
    @PostMapping("/{partnership}" + PATH + "/stopped/{activity}/{person}/return")
    View allow(Page page, Coordinator by, @PathVariable UUID activity, @PathVariable UUID person) {
        if (!db.in(by.partnership(), () -> store.end(activity, person, Silence.STOPPED))) {
            throw new NotFound();
        }
        return Redirect.to(page, PATH).saying("correspondence.notice.allowed");
    }

    private Message reported(UUID id) {
        return store.byId(id).filter(Message::reported).orElseThrow(NotFound::new);
    }
}
