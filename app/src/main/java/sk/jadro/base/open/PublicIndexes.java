package sk.jadro.base.open;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
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
            var made = all.madeVersions();
            all.remake(all.indexes.stream()
                    .filter(index -> !all.version(index).equals(made.get(index.name())))
                    .toList());
        });
    }

    /**
     * Something of what has this id is no more as it was, whatever its kind: an event's drawing is known by the event's id, and
     * comes and goes with it. Called inside the partnership, by whatever changes it.
     */
    public void update(UUID id) {
        update(List.of(id));
    }

    /** The same of several things, which are read at once. */
    public void update(Collection<UUID> ids) {
        db.takeTurn();
        var now = kinds.having(ids).stream()
                .flatMap(kind -> kinds.these(kind, ids).stream())
                .collect(Collectors.groupingBy(PublicThing::id));
        for (var id : ids) {
            indexes.forEach(index -> index.replace(id, now.getOrDefault(id, List.of())));
        }
    }

    /** Many things are no more as they were. Called inside the partnership. */
    public void remake() {
        remake(indexes);
    }

    /** Reads all things once, for all of these. */
    private void remake(List<PublicIndex> outdated) {
        if (outdated.isEmpty()) {
            return;
        }
        db.takeTurn();
        outdated.forEach(PublicIndex::clear);
        for (var kind : kinds.plurals()) {
            var things = kinds.after(kind, PublicKind.FIRST, AT_ONCE);
            while (!things.isEmpty()) {
                for (var index : outdated) {
                    index.add(things);
                }
                things = kinds.after(kind, things.getLast().id(), AT_ONCE);
            }
        }
        outdated.forEach(PublicIndex::complete);
        db.sql("""
                insert into public_index (partnership_id, name, version)
                select :partnership, * from unnest(cast(:names as text[]), cast(:versions as text[]))
                on conflict (partnership_id, name) do update set version = excluded.version
                """)
                .set("names", outdated.stream().map(PublicIndex::name).toList())
                .set("versions", outdated.stream().map(this::version).toList())
                .run();
    }

    /** By which version each was made, by its name. */
    private Map<String, String> madeVersions() {
        record Made(String name, String version) {}
        return db
                .sql("select name, version from public_index where partnership_id = :partnership")
                .list(row -> new Made(row.string("name"), row.string("version")))
                .stream()
                .collect(Collectors.toMap(Made::name, Made::version));
    }

    /** Changes when a kind of things comes or goes, too. */
    private String version(PublicIndex index) {
        return index.version() + " of " + String.join(", ", new TreeSet<>(kinds.plurals()));
    }
}
