package sk.jadro.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Code;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.Ids;
import sk.jadro.base.db.Row;
import sk.jadro.base.mail.EmailAddress;
import sk.jadro.coordinators.Coordinator;
import sk.jadro.coowners.Contribution;
import sk.jadro.coowners.Engagement;
import sk.jadro.coowners.ImportedName;
import sk.jadro.people.Side;

/** The tables' rows. Called inside the partnership. */
@Component
class NameImportStore {
    private static final String SELECT = """
            select i.id, p.name as by_name, i.file_name, i.unread, i.names, i.brought_at, i.completed_at, i.undone_at,
                   coalesce(i.added, 0) as added, coalesce(i.changed, 0) as changed, coalesce(i.left_alone, 0) as left_alone
            from name_import i
            left join person p on p.partnership_id = :partnership and p.id = i.by_id
            where i.partnership_id = :partnership
            """;

    private final Db db;

    NameImportStore(Db db) {
        this.db = db;
    }

    UUID add(Coordinator by, String file, List<String> unread, List<ImportedName> names, Instant now) {
        var id = Ids.next();
        db.sql("""
                insert into name_import (partnership_id, id, by_id, file_name, unread, names, brought_at)
                values (:partnership, :id, :by, :file, cast(:unread as text[]), :names, :now)
                """)
                .set("id", id)
                .set("by", by.id())
                .set("file", file)
                .set("unread", unread)
                .set("names", names.size())
                .set("now", now)
                .run();
        addRows(id, names);
        return id;
    }

    private void addRows(UUID id, List<ImportedName> names) {
        db.sql("""
                insert into name_import_row (
                    partnership_id, import_id, number, activity_id, import_key, is_named, name, email, side, organisation, part,
                    offers, offer)
                select :partnership, :id, r.number, r.activity_id, r.import_key, r.is_named, r.name, r.email, r.side,
                       r.organisation, r.part, string_to_array(r.offers, ','), r.offer
                from unnest(cast(:numbers as int[]), cast(:activities as uuid[]), cast(:keys as text[]),
                            cast(:named as boolean[]), cast(:names as text[]), cast(:emails as text[]),
                            cast(:sides as text[]), cast(:organisations as text[]), cast(:parts as text[]),
                            cast(:given as text[]), cast(:offers as text[]))
                    r(number, activity_id, import_key, is_named, name, email, side, organisation, part, offers, offer)
                """)
                .set("id", id)
                .set("numbers", all(names, ImportedName::number))
                .set("activities", all(names, ImportedName::activity))
                .set("keys", all(names, ImportedName::key))
                .set("named", all(names, ImportedName::isNamed))
                .set("names", all(names, ImportedName::name))
                .set("emails", all(names, ImportedName::email))
                .set("sides", all(names, ImportedName::side))
                .set("organisations", all(names, ImportedName::organisation))
                .set("parts", all(names, ImportedName::part))
                .set(
                        "given",
                        all(names, name -> name.offers().stream().map(Code::of).collect(Collectors.joining(","))))
                .set("offers", all(names, ImportedName::offer))
                .run();
    }

    private static List<@Nullable Object> all(
            List<ImportedName> names, Function<ImportedName, @Nullable Object> value) {
        var values = new ArrayList<@Nullable Object>(names.size());
        names.forEach(name -> values.add(value.apply(name)));
        return Collections.unmodifiableList(values);
    }

    List<ImportedName> rows(UUID id) {
        return db.sql("""
                select number, activity_id, import_key, is_named, name, email, side, organisation, part, offers, offer
                from name_import_row
                where partnership_id = :partnership and import_id = :id
                order by number
                """).set("id", id).list(NameImportStore::name);
    }

    /** The last ones, those first that wait for a decision. */
    List<NameImport> last(int most) {
        return db.sql(SELECT + " order by i.completed_at is not null, i.brought_at desc, i.id desc limit :most")
                .set("most", most)
                .list(NameImportStore::nameImport);
    }

    Optional<NameImport> byId(UUID id) {
        return db.sql(SELECT + " and i.id = :id").set("id", id).first(NameImportStore::nameImport);
    }

    /** Locked until the transaction ends, so that two clicks on one button take turns. */
    Optional<NameImport> locked(UUID id) {
        return db.sql(SELECT + " and i.id = :id for update of i").set("id", id).first(NameImportStore::nameImport);
    }

    /** Notes what became of it, and lets its names go. */
    void complete(UUID id, Map<ImportedName.Fate, Integer> fates, Instant now) {
        db.sql("""
                update name_import set completed_at = :now, added = :added, changed = :changed, left_alone = :left
                where partnership_id = :partnership and id = :id
                """)
                .set("id", id)
                .set("added", fates.getOrDefault(ImportedName.Fate.NEW, 0))
                .set("changed", fates.getOrDefault(ImportedName.Fate.CHANGED, 0))
                .set("left", fates.getOrDefault(ImportedName.Fate.LEFT, 0))
                .set("now", now)
                .run();
        db.sql("delete from name_import_row where partnership_id = :partnership and import_id = :id")
                .set("id", id)
                .run();
    }

    void undo(UUID id, Instant now) {
        db.sql("update name_import set undone_at = :now where partnership_id = :partnership and id = :id")
                .set("id", id)
                .set("now", now)
                .run();
    }

    /** Cancels one that only waits; false if there is none. */
    boolean remove(UUID id) {
        return db.sql("""
                delete from name_import where partnership_id = :partnership and id = :id and completed_at is null
                """).set("id", id).run() == 1;
    }

    /** Forgets those that wait since before then; how many. */
    int forget(Instant before) {
        return db.sql("""
                delete from name_import
                where partnership_id = :partnership and completed_at is null and brought_at < :before
                """).set("before", before).run();
    }

    private static NameImport nameImport(Row row) {
        return new NameImport(
                row.uuid("id"),
                row.stringOrNull("by_name"),
                row.string("file_name"),
                List.of(row.strings("unread")),
                row.integer("names"),
                row.instant("brought_at"),
                row.instantOrNull("completed_at"),
                row.instantOrNull("undone_at"),
                new NameImport.Counts(row.integer("added"), row.integer("changed"), row.integer("left_alone")));
    }

    private static ImportedName name(Row row) {
        var email = row.stringOrNull("email");
        return new ImportedName(
                row.integer("number"),
                row.uuid("activity_id"),
                row.string("import_key"),
                row.bool("is_named"),
                row.string("name"),
                email == null ? null : new EmailAddress(email),
                row.constant("side", Side.class),
                row.stringOrNull("organisation"),
                row.stringOrNull("part") == null ? null : row.constant("part", Engagement.class),
                Arrays.stream(row.strings("offers"))
                        .map(code -> Code.parse(Contribution.class, code).orElse(null))
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()),
                row.stringOrNull("offer"));
    }
}
