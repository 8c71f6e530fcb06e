package sk.jadro.drafts;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.PartnershipId;
import sk.jadro.base.edit.Editor;
import sk.jadro.base.edit.Edits;
import sk.jadro.base.jobs.Jobs;

/** Publishes drafts at the time that a coordinator planned; the history names that coordinator. */
@Component
class Plans {
    private final Db db;
    private final List<DraftKind<?>> kinds;
    private final Edits edits;
    private final Jobs jobs;
    private final Clock clock;
    private final Task<Void> task;

    Plans(Db db, List<DraftKind<?>> kinds, Edits edits, Jobs jobs, Clock clock) {
        this.db = db;
        this.kinds = kinds;
        this.edits = edits;
        this.jobs = jobs;
        this.clock = clock;
        this.task = Tasks.oneTime("publish-drafts")
                .execute((instance, context) -> publishDue(partnership(instance.getId())));
    }

    @Configuration
    static class Declared {
        @Bean
        Task<Void> publishDrafts(Plans plans) {
            return plans.task;
        }
    }

    /** Whoever planned a publication. */
    private record Planner(PartnershipId partnership, UUID id) implements Editor {}

    private record Plan(String kind, UUID thing, UUID editor) {}

    /** Called inside the partnership, as what follows. */
    void put(Editor by, String kind, UUID thing, Instant at) {
        db.sql("""
                insert into planned_publication (partnership_id, kind, thing_id, publish_at, editor_id)
                values (:partnership, :kind, :thing, :at, :editor)
                on conflict (partnership_id, kind, thing_id) do update set publish_at = :at, editor_id = :editor
                """)
                .set("kind", kind)
                .set("thing", thing)
                .set("at", at)
                .set("editor", by.id())
                .run();
        // Each time has a job of its own: one that waits for another time would come too early, or too late.
        jobs.at(task, by.partnership() + "/" + at.getEpochSecond(), at);
    }

    void remove(String kind, UUID thing) {
        db.sql("""
                delete from planned_publication
                where partnership_id = :partnership and kind = :kind and thing_id = :thing
                """).set("kind", kind).set("thing", thing).run();
    }

    Optional<Instant> at(String kind, UUID thing) {
        return db.sql("""
                select publish_at from planned_publication
                where partnership_id = :partnership and kind = :kind and thing_id = :thing
                """).set("kind", kind).set("thing", thing).first(row -> row.instant("publish_at"));
    }

    private void publishDue(PartnershipId partnership) {
        db.in(
                partnership,
                () -> db.sql("""
                        delete from planned_publication
                        where partnership_id = :partnership and publish_at <= :now
                        returning kind, thing_id, editor_id
                        """)
                        .set("now", clock.instant())
                        .list(row -> new Plan(row.string("kind"), row.uuid("thing_id"), row.uuid("editor_id")))
                        .forEach(plan -> kinds.stream()
                                .filter(kind -> kind.code().equals(plan.kind()))
                                .forEach(
                                        kind -> publish(kind, new Planner(partnership, plan.editor()), plan.thing()))));
    }

    /** As it stands now, unless somebody has published it already. */
    private <D extends Record> void publish(DraftKind<D> kind, Editor by, UUID thing) {
        kind.table()
                .locked(thing)
                .filter(edition -> kind.isDraft().test(edition.draft()))
                .ifPresent(edition -> edits.change(
                        by, kind.table(), thing, kind.published().apply(edition.draft()), edition.version()));
    }

    private static PartnershipId partnership(String instance) {
        return new PartnershipId(UUID.fromString(instance.substring(0, instance.indexOf('/'))));
    }
}
