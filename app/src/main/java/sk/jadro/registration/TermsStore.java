package sk.jadro.registration;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Code;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.PublicTables;
import sk.jadro.base.db.Row;
import sk.jadro.base.edit.Editable;
import sk.jadro.base.edit.Edition;
import sk.jadro.people.Side;

/** The rows of how one registers for events, one for each event for which one may. Called inside the partnership. */
@Component
class TermsStore implements Editable<Terms> {
    private static final Edition<Terms> NONE = new Edition<>(Terms.NONE, 1);
    /** Seats only where the event, as it is now, has them. */
    private static final String SELECT = """
            select event_id, t.version, open, case when e.way <> 'online' then seats end as seats,
                   case when e.way <> 'in-person' then online_seats end as online_seats, closes_at, offer_hours,
                   reserved_side, reserved, reserved_until, needs, bring_sk, bring_en, call
            from registration_terms t
            join event e on e.partnership_id = t.partnership_id and e.id = t.event_id
            where t.partnership_id = :partnership
            """;

    private final Db db;

    TermsStore(Db db) {
        this.db = db;
    }

    @Bean
    static PublicTables registrationTables() {
        return PublicTables.of("registration_terms", "registration", "registration_question");
    }

    private record Of(UUID event, Edition<Terms> terms) {}

    /** Those of these events that have some. */
    Map<UUID, Terms> of(Collection<UUID> events) {
        return db
                .sql(SELECT + "and event_id = any (cast(:events as uuid[]))")
                .set("events", events)
                .list(TermsStore::terms)
                .stream()
                .collect(Collectors.toMap(Of::event, of -> of.terms().draft()));
    }

    Edition<Terms> of(UUID event) {
        return db.sql(SELECT + "and event_id = :event")
                .set("event", event)
                .first(TermsStore::terms)
                .map(Of::terms)
                .orElse(NONE);
    }

    @Override
    public String kind() {
        return "registration";
    }

    @Override
    public Class<Terms> draft() {
        return Terms.class;
    }

    /** By the event's row, so that seats are given out one after the other; empty if there is no such event. */
    @Override
    public Optional<Edition<Terms>> locked(UUID event) {
        return db.sql("select id from event where partnership_id = :partnership and id = :event for no key update")
                .set("event", event)
                .first(row -> row.uuid("id"))
                .map(this::of);
    }

    @Override
    public void change(UUID event, Terms draft, int version) {
        db.sql("""
                insert into registration_terms (partnership_id, event_id, version, open, seats, online_seats, closes_at, offer_hours,
                    reserved_side, reserved, reserved_until, needs, bring_sk, bring_en, call)
                values (:partnership, :event, :version, :open, :seats, :online_seats, :closes, :hours, :side, :reserved, :until,
                    cast(:needs as text[]), :bring_sk, :bring_en, :call)
                on conflict (partnership_id, event_id) do update
                set version = excluded.version, open = excluded.open, seats = excluded.seats,
                    online_seats = excluded.online_seats, closes_at = excluded.closes_at, offer_hours = excluded.offer_hours,
                    reserved_side = excluded.reserved_side, reserved = excluded.reserved,
                    reserved_until = excluded.reserved_until, needs = excluded.needs, bring_sk = excluded.bring_sk,
                    bring_en = excluded.bring_en, call = excluded.call
                """)
                .set("event", event)
                .set("version", version + 1)
                .set("open", draft.open())
                .set("seats", draft.seats())
                .set("online_seats", draft.onlineSeats())
                .set("closes", draft.closesAt())
                .set("hours", draft.offerHours())
                .set("side", draft.reservedSide())
                .set("reserved", draft.reserved())
                .set("until", draft.reservedUntil())
                .set("needs", codes(draft.needs()))
                .set("bring", draft.bring())
                .set("call", draft.call())
                .run();
    }

    static Set<String> codes(Set<Need> needs) {
        return needs.stream().map(Code::of).collect(Collectors.toSet());
    }

    static Set<Need> needs(Row row) {
        return Arrays.stream(row.strings("needs"))
                .flatMap(code -> Code.parse(Need.class, code).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Of terms(Row row) {
        var side = row.stringOrNull("reserved_side");
        return new Of(
                row.uuid("event_id"),
                new Edition<>(
                        new Terms(
                                row.bool("open"),
                                row.integerOrNull("seats"),
                                row.integerOrNull("online_seats"),
                                row.instantOrNull("closes_at"),
                                row.integer("offer_hours"),
                                side == null
                                        ? null
                                        : Code.parse(Side.class, side).orElseThrow(),
                                row.integer("reserved"),
                                row.instantOrNull("reserved_until"),
                                needs(row),
                                row.text("bring"),
                                row.string("call")),
                        row.integer("version")));
    }
}
