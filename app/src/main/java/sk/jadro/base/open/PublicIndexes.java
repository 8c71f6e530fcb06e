package sk.jadro.base.open;

import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.jobs.Hourly;

/** Whoever changes a public thing says so here, so that all that is made from public things is as they are. */
@Component
public class PublicIndexes {
    private static final int AT_ONCE = 100;

    private final Db db;
    private final List<PublicIndex> indexes;
    private final PublicKinds kinds;

    PublicIndexes(Db db, List<PublicIndex> indexes, PublicKinds kinds) {
        this.db = db;
        this.indexes = indexes;
        this.kinds = kinds;
    }

    @Bean
    static Hourly whatIsOfAnotherVersionIsMadeAnew(PublicIndexes all) {
        return partnership -> all.db.in(partnership, () -> {
            for (var index : all.indexes) {
                if (!all.isOfThisVersion(index)) {
                    all.remake(index);
                }
            }
        });
    }

    /**
     * Something of what has this id is no more as it was, whatever its kind: an event's drawing is known by the event's id, and
     * comes and goes with it. Called inside the partnership, by whatever changes it.
     */
    public void update(UUID id) {
        takeTurns();
        var now = kinds.plurals().stream()
                .flatMap(kind -> kinds.these(kind, List.of(id)).stream())
                .toList();
        indexes.forEach(index -> index.replace(id, now));
    }

    /** Many things are no more as they were. Called inside the partnership. */
    public void remake() {
        indexes.forEach(this::remake);
    }

    private void remake(PublicIndex index) {
        takeTurns();
        index.clear();
        for (var kind : kinds.plurals()) {
            var things = kinds.after(kind, PublicKind.FIRST, AT_ONCE);
            while (!things.isEmpty()) {
                index.add(things);
                things = kinds.after(kind, things.getLast().id(), AT_ONCE);
            }
        }
        index.complete();
        db.sql("""
                insert into public_index (partnership_id, name, version) values (:partnership, :name, :version)
                on conflict (partnership_id, name) do update set version = excluded.version
                """).set("name", index.name()).set("version", version(index)).run();
    }

    private boolean isOfThisVersion(PublicIndex index) {
        return db.sql("select version from public_index where partnership_id = :partnership and name = :name")
                .set("name", index.name())
                .first(row -> row.string("version"))
                .filter(version(index)::equals)
                .isPresent();
    }

    /** Changes when a kind of things comes or goes, too. */
    private String version(PublicIndex index) {
        return index.version() + " of " + String.join(", ", new TreeSet<>(kinds.plurals()));
    }

    /** Until the transaction ends nobody else changes what is made of them: two who add the same would wait for each other. */
    private void takeTurns() {
        db.sql("select id from partnership where id = :partnership for no key update")
                .first(row -> row.uuid("id"));
    }
}
