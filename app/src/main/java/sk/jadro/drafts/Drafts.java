package sk.jadro.drafts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import sk.jadro.base.db.Db;
import sk.jadro.base.edit.Edition;
import sk.jadro.base.text.Text;
import sk.jadro.base.token.Tokens;
import sk.jadro.base.web.Page;
import sk.jadro.coordinators.Coordinator;

/** What coordinators do with drafts besides writing them. */
@Component
class Drafts {
    private static final String PREVIEW = "preview";
    private static final Duration SHOWN_FOR = Duration.ofDays(30);

    private final Db db;
    private final List<DraftKind<?>> kinds;
    private final Tokens tokens;
    private final Plans plans;
    private final Clock clock;

    Drafts(Db db, List<DraftKind<?>> kinds, Tokens tokens, Plans plans, Clock clock) {
        this.db = db;
        this.kinds = kinds;
        this.tokens = tokens;
        this.plans = plans;
        this.clock = clock;
    }

    /**
     * A thing that is, or was, a draft.
     *
     * @param desk where it is edited, below the partnership's home
     * @param publishAt when it will be published by itself; null if nobody planned that
     */
    record Draft(
            Text title,
            boolean waits,
            String desk,
            @Nullable Instant publishAt) {}

    Optional<Draft> find(Coordinator by, String kind, UUID id) {
        return kind(kind).flatMap(found -> db.in(by.partnership(), () -> find(found, id)));
    }

    /**
     * Lets whoever has a link see a draft for thirty days.
     *
     * @return what is to stand in the link
     */
    String share(Coordinator by, UUID id) {
        return db.in(by.partnership(), () -> tokens.issue(PREVIEW, id, until()));
    }

    Instant until() {
        return clock.instant().plus(SHOWN_FOR);
    }

    /** Makes all links to it worthless. */
    void unshare(Coordinator by, UUID id) {
        db.in(by.partnership(), () -> tokens.revoke(id, PREVIEW));
    }

    /** What a link shows; empty if it is good no more. */
    Optional<View> preview(Page page, String token) {
        return db.in(
                page.here().id(),
                () -> tokens.find(PREVIEW, token)
                        .flatMap(found -> Optional.ofNullable(found.subject()))
                        .flatMap(id -> kinds.stream()
                                .flatMap(kind -> kind.page().apply(page, id).stream())
                                .findFirst()));
    }

    void plan(Coordinator by, String kind, UUID id, Instant at) {
        db.in(by.partnership(), () -> plans.put(by, kind, id, at));
    }

    void unplan(Coordinator by, String kind, UUID id) {
        db.in(by.partnership(), () -> plans.remove(kind, id));
    }

    private <D extends Record> Optional<Draft> find(DraftKind<D> kind, UUID id) {
        return kind.table()
                .locked(id)
                .map(Edition::draft)
                .map(draft -> new Draft(
                        kind.title().apply(draft),
                        kind.isDraft().test(draft),
                        kind.desk() + "/" + id,
                        plans.at(kind.code(), id).orElse(null)));
    }

    private Optional<DraftKind<?>> kind(String code) {
        return kinds.stream()
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .map(kind -> kind);
    }
}
