package sk.jadro.decisions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Code;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.Row;
import sk.jadro.members.CircleMembers.Holder;
import sk.jadro.people.Side;

/** The rolls of decisions and the answers on them. Called inside the partnership. */
@Component
class Ballots {
    private final Db db;
    private final Clock clock;

    Ballots(Db db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Writes down who may answer, each who stands in for somebody at that one's seat: from now on nobody else. */
    void freeze(UUID decision, List<Holder> holders) {
        var seats = new HashMap<UUID, Integer>();
        var sides = new HashMap<UUID, Side>();
        holders.stream().filter(holder -> holder.substituteFor() == null).forEach(holder -> {
            seats.put(holder.membership(), seats.size() + 1);
            sides.put(holder.membership(), holder.side());
        });
        var rows = holders.stream()
                .filter(holder -> seats.containsKey(seatOf(holder)))
                .toList();
        db.sql("""
                insert into decision_ballot (partnership_id, decision_id, seat, substitute, holder_id, side)
                select :partnership, :decision, r.seat, r.substitute, r.holder, r.side
                from unnest(
                    cast(:holders as uuid[]), cast(:seats as int[]), cast(:substitutes as boolean[]), cast(:sides as text[]))
                    as r(holder, seat, substitute, side)
                on conflict (partnership_id, decision_id, seat, substitute) do nothing
                """)
                .set("decision", decision)
                .set("holders", rows.stream().map(Holder::membership).toList())
                .set(
                        "seats",
                        rows.stream().map(holder -> seats.get(seatOf(holder))).toList())
                .set(
                        "substitutes",
                        rows.stream()
                                .map(holder -> holder.substituteFor() != null)
                                .toList())
                .set(
                        "sides",
                        rows.stream()
                                .map(holder -> Code.of(Objects.requireNonNull(sides.get(seatOf(holder)))))
                                .toList())
                .run();
    }

    private static UUID seatOf(Holder holder) {
        return holder.substituteFor() == null ? holder.membership() : holder.substituteFor();
    }

    /** All of one decision, in the order of seats. */
    List<Ballot> of(UUID decision) {
        return db.sql("""
                select seat, substitute, holder_id, side, answer, reason from decision_ballot
                where partnership_id = :partnership and decision_id = :decision order by seat, substitute
                """).set("decision", decision).list(Ballots::ballot);
    }

    /**
     * Writes an answer on all rows that these memberships have; a later one takes the place of an earlier one.
     *
     * @return whether they have any
     */
    boolean answer(UUID decision, Collection<UUID> holders, @Nullable Answer answer, @Nullable String reason) {
        return db.sql("""
                        update decision_ballot
                        set answer = :answer, reason = :reason,
                            answered_at = case when cast(:answer as text) is null then null else cast(:now as timestamptz) end
                        where partnership_id = :partnership and decision_id = :decision
                          and holder_id = any (cast(:holders as uuid[]))
                        """)
                        .set("decision", decision)
                        .set("holders", holders)
                        .set("answer", answer)
                        .set("reason", reason)
                        .set("now", clock.instant())
                        .run()
                > 0;
    }

    /**
     * A row of somebody's on the roll of a decision.
     *
     * @param answer theirs; null while they gave none
     */
    record Asked(UUID decision, UUID holder, @Nullable Answer answer) {}

    /** Where these memberships are on rolls of decisions in these stages. */
    List<Asked> asked(Collection<UUID> holders, Collection<Stage> stages) {
        return db.sql("""
                select b.decision_id, b.holder_id, b.answer from decision_ballot b
                join decision d on d.partnership_id = b.partnership_id and d.id = b.decision_id
                where b.partnership_id = :partnership and b.holder_id = any (cast(:holders as uuid[]))
                  and d.stage = any (:stages) and not d.archived
                order by d.last_day, d.number, b.seat
                """)
                .set("holders", holders)
                .set("stages", stages.stream().map(Code::of).toList())
                .list(Ballots::asked);
    }

    /**
     * Where these memberships are on rolls of decisions that are told of on a day: their answer is missing, and the last day is
     * in three days or today; they decide, and it is weeks and a day that all were heard; it became clear the day before what
     * came of it.
     */
    List<Asked> toldOn(LocalDate day, Collection<UUID> holders) {
        return db.sql("""
                select b.decision_id, b.holder_id, b.answer from decision_ballot b
                join decision d on d.partnership_id = b.partnership_id and d.id = b.decision_id
                where b.partnership_id = :partnership and b.holder_id = any (cast(:holders as uuid[])) and not d.archived
                  and ((d.stage = 'open' and d.manner = 'letters' and b.answer is null and not exists (
                        select from decision_ballot o
                        where o.partnership_id = :partnership and o.decision_id = b.decision_id and o.seat = b.seat
                          and b.substitute and o.answer is not null)
                      and d.last_day - cast(:day as date) in (0, 3))
                    or (d.stage = 'heard' and d.decider_id = b.holder_id and (cast(:day as date) - d.closed_on) % 7 = 1)
                    or (d.decided_on = cast(:day as date) - 1))
                order by d.last_day, d.number, b.seat
                """).set("day", day).set("holders", holders).list(Ballots::asked);
    }

    private static Asked asked(Row row) {
        return new Asked(row.uuid("decision_id"), row.uuid("holder_id"), answerOrNull(row));
    }

    private static @Nullable Answer answerOrNull(Row row) {
        return row.stringOrNull("answer") == null ? null : row.constant("answer", Answer.class);
    }

    private static Ballot ballot(Row row) {
        return new Ballot(
                row.integer("seat"),
                row.bool("substitute"),
                row.uuidOrNull("holder_id"),
                row.constant("side", Side.class),
                answerOrNull(row),
                row.stringOrNull("reason"));
    }
}
