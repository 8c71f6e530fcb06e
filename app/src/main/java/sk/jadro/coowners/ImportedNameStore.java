package sk.jadro.coowners;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Code;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.Statement;
import sk.jadro.people.Keeper;

/** Writes names from tables, all of a table at once, and what undoes that. */
@Component
class ImportedNameStore {
    private static final String LINES = """
            unnest(cast(:ids as uuid[]), cast(:activities as uuid[]), cast(:persons as uuid[]), cast(:keys as text[]),
                   cast(:names as text[]), cast(:sides as text[]), cast(:organisations as text[]), cast(:parts as text[]),
                   cast(:given as text[]), cast(:offers as text[]))
                r(id, activity_id, person_id, import_key, name, side, organisation, part, offers, offer)
            """;

    private static final String THEIRS = "o.source = 'import' and o.state = 'confirmed'";

    private final Db db;

    ImportedNameStore(Db db) {
        this.db = db;
    }

    @Bean
    Keeper formerPeopleOfImportedNamesAreKept() {
        return new Keeper("imported_name", this::forget);
    }

    /**
     * A name as it is to stand.
     *
     * @param person null if that stays who it is
     * @param key null if that stays what it is
     */
    record Line(
            UUID id,
            UUID activity,
            @Nullable UUID person,
            @Nullable String key,
            Signature signature) {}

    /** Keeps what these are before a table changes them. */
    void remember(UUID table, List<UUID> ids, Instant now) {
        db.sql("""
                insert into imported_name (
                    partnership_id, import_id, co_owner_id, person_id, import_key, name, side, organisation, part, offers,
                    offer, imported_at)
                select :partnership, :table, o.id, o.person_id, o.import_key, o.name, o.side, o.organisation, o.part, o.offers,
                       o.offer, :now
                from co_owner o
                where o.partnership_id = :partnership and o.id = any (cast(:ids as uuid[])) and
                """ + THEIRS).set("table", table).set("ids", ids).set("now", now).run();
    }

    /** Whoever gets another address is written to anew. */
    void change(List<Line> lines) {
        set(db.sql("""
                update co_owner o
                set name = r.name, side = r.side, organisation = r.organisation, part = r.part,
                    offers = string_to_array(r.offers, ','), offer = r.offer,
                    import_key = coalesce(r.import_key, o.import_key), person_id = coalesce(r.person_id, o.person_id),
                    asked_at = case when r.person_id is null then o.asked_at end
                from
                """ + LINES + " where o.partnership_id = :partnership and o.id = r.id and " + THEIRS), lines)
                .run();
    }

    /** Who signed up just now stands there already. */
    void add(UUID table, List<Line> lines, Instant now) {
        set(db.sql("""
                with made as (
                    insert into co_owner (
                        partnership_id, id, activity_id, person_id, import_key, name, side, organisation, part, offers, offer,
                        visibility, state, source, created_at, confirmed_at)
                    select :partnership, r.id, r.activity_id, r.person_id, r.import_key, r.name, r.side, r.organisation,
                           r.part, string_to_array(r.offers, ','), r.offer, 'none', 'confirmed', 'import', :now, :now
                    from
                """ + LINES + """
                    on conflict do nothing
                    returning id)
                insert into imported_name (partnership_id, import_id, co_owner_id, imported_at)
                select :partnership, :table, made.id, :now from made
                """), lines)
                .set("table", table)
                .set("now", now)
                .run();
    }

    /** Takes out what a table added, and puts back what it changed. */
    void undo(UUID table) {
        db.sql("""
                delete from co_owner o
                using imported_name i
                where o.partnership_id = :partnership and i.partnership_id = :partnership and i.import_id = :table
                  and o.id = i.co_owner_id and i.name is null and o.source = 'import'
                """).set("table", table).run();
        db.sql("""
                update co_owner o
                set name = i.name, side = i.side, organisation = i.organisation, part = i.part, offers = i.offers,
                    offer = i.offer, import_key = i.import_key,
                    person_id = case when exists (
                            select from co_owner other
                            where other.partnership_id = :partnership and other.activity_id = o.activity_id
                              and other.person_id = i.person_id and other.id <> o.id)
                        then o.person_id else coalesce(i.person_id, o.person_id) end
                from imported_name i
                where o.partnership_id = :partnership and i.partnership_id = :partnership and i.import_id = :table
                  and o.id = i.co_owner_id and i.name is not null and
                """ + THEIRS).set("table", table).run();
        db.sql("delete from imported_name where partnership_id = :partnership and import_id = :table")
                .set("table", table)
                .run();
    }

    private void forget(UUID person) {
        db.sql("""
                delete from imported_name i
                where i.partnership_id = :partnership
                  and (i.person_id = :person or i.co_owner_id in (
                      select id from co_owner where partnership_id = :partnership and person_id = :person))
                """).set("person", person).run();
    }

    int forget(Instant before) {
        return db.sql("delete from imported_name where partnership_id = :partnership and imported_at < :before")
                .set("before", before)
                .run();
    }

    private static Statement set(Statement statement, List<Line> lines) {
        return statement
                .set("ids", all(lines, Line::id))
                .set("activities", all(lines, Line::activity))
                .set("persons", all(lines, Line::person))
                .set("keys", all(lines, Line::key))
                .set("names", all(lines, line -> line.signature().name()))
                .set("sides", all(lines, line -> line.signature().side()))
                .set("organisations", all(lines, line -> line.signature().organisation()))
                .set("parts", all(lines, line -> line.signature().part()))
                .set(
                        "given",
                        all(
                                lines,
                                line -> line.signature().offers().stream()
                                        .map(Code::of)
                                        .sorted()
                                        .reduce("", (some, one) -> some.isEmpty() ? one : some + "," + one)))
                .set("offers", all(lines, line -> line.signature().offer()));
    }

    /** Their values, and null where there is none. */
    private static List<@Nullable Object> all(List<Line> lines, Function<Line, @Nullable Object> value) {
        var values = new ArrayList<@Nullable Object>(lines.size());
        lines.forEach(line -> values.add(value.apply(line)));
        return Collections.unmodifiableList(values);
    }
}
