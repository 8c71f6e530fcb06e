package sk.jadro.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares what the database and the mailboxes hold of a crowd with what the crowd was told. */
final class Inspection {
    private final Connection database;
    private final Mailbox mailbox;
    private final Ledger ledger;

    /**
     * What the rows say of a person.
     *
     * @param letters how many wait or were sent; {@code messageId} is one of theirs
     * @param tokens the ticket's and the letter's
     */
    private record Kept(
            String email,
            int signUps,
            int wanted,
            int confirmed,
            int names,
            int standing,
            int consents,
            int tokens,
            int letters,
            int sent,
            @Nullable String messageId) {}

    Inspection(Connection database, Mailbox mailbox, Ledger ledger) {
        this.database = database;
        this.mailbox = mailbox;
        this.ledger = ledger;
    }

    /** What is wrong, a sentence each. */
    List<String> of(Duration lettersArriveWithin) throws SQLException, InterruptedException {
        var deadline = System.nanoTime() + lettersArriveWithin.toNanos();
        while (unsent() > 0 && System.nanoTime() < deadline) {
            Thread.sleep(500);
        }
        var kept = kept();
        var wrong = new ArrayList<String>();
        ledger.signUps().forEach((email, activities) -> {
            var person = kept.get(email);
            if (person == null) {
                wrong.add("An acknowledged sign-up is lost: " + email);
            } else if (person.wanted != activities) {
                wrong.add("A sign-up for " + activities + " activities is another one: " + person);
            }
        });
        ledger.confirmations().stream()
                .map(kept::get)
                .filter(person -> person != null && person.confirmed != 1)
                .forEach(person -> wrong.add("An acknowledged confirmation is lost: " + person));
        kept.values().stream()
                .filter(person -> !isWhole(person))
                .forEach(person -> wrong.add("Half or double: " + person));
        kept.values().stream()
                .filter(person -> !Set.copyOf(mailbox.messageIds(person.email)).equals(Set.of(id(person))))
                .forEach(person ->
                        wrong.add("The letter arrived as " + mailbox.messageIds(person.email) + ": " + person));
        if (lettersToNobody() > 0) {
            wrong.add("Letters to people whom no row knows: " + lettersToNobody());
        }
        return wrong;
    }

    private static boolean isWhole(Kept person) {
        var standing = person.confirmed == 1 ? person.wanted : 0;
        return person.signUps == 1
                && person.names == standing
                && person.standing == standing
                && person.consents == standing
                && person.tokens == 3
                && person.letters == 1
                && person.sent == 1;
    }

    private static String id(Kept person) {
        return String.valueOf(person.messageId);
    }

    private Map<String, Kept> kept() throws SQLException {
        var people = new HashMap<String, Kept>();
        try (var statement = database.createStatement();
                var rows = statement.executeQuery("""
                        select p.email,
                               (select count(*) from submission where person_id = p.id) as sign_ups,
                               (select sum(cardinality(u.activity_ids)) from submission s join sign_up u on u.id = s.id
                                where s.person_id = p.id) as wanted,
                               (select count(confirmed_at) from submission where person_id = p.id) as confirmed,
                               (select count(*) from co_owner where person_id = p.id) as names,
                               (select count(*) from co_owner
                                where person_id = p.id and state = 'confirmed' and shown_name = p.name) as standing,
                               (select count(*) from consent
                                where person_id = p.id and withdrawn_at is null) as consents,
                               (select count(*) from token
                                where subject in (select id from submission where person_id = p.id)) as tokens,
                               (select count(*) from mail where recipient = p.email) as letters,
                               (select count(sent_at) from mail where recipient = p.email) as sent,
                               (select max(message_id) from mail where recipient = p.email) as message_id
                        from person p
                        where p.email like '%""" + Crowd.DOMAIN + "'")) {
            while (rows.next()) {
                var person = new Kept(
                        rows.getString("email"),
                        rows.getInt("sign_ups"),
                        rows.getInt("wanted"),
                        rows.getInt("confirmed"),
                        rows.getInt("names"),
                        rows.getInt("standing"),
                        rows.getInt("consents"),
                        rows.getInt("tokens"),
                        rows.getInt("letters"),
                        rows.getInt("sent"),
                        rows.getString("message_id"));
                people.put(person.email, person);
            }
        }
        return people;
    }

    private int unsent() throws SQLException {
        return count("select count(*) from mail where sent_at is null and recipient like '%" + Crowd.DOMAIN + "'");
    }

    private int lettersToNobody() throws SQLException {
        return count("select count(*) from mail m where recipient like '%" + Crowd.DOMAIN
                + "' and not exists (select from person where email = m.recipient)");
    }

    private int count(String query) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
