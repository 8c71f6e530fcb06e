package sk.jadro.bench;

import jakarta.mail.Folder;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.sql.Connection;
import java.util.List;
import java.util.Properties;
import java.util.stream.IntStream;
import sk.jadro.bench.Figure.Goal;

/**
 * How fast letters are read from a mailbox and taken in, beside the same letters fetched and parsed with nothing around, and the same
 * rows inserted one by one.
 */
final class MailReading implements Measure {
    /** As many as a round takes at most. */
    private static final int LETTERS = 1_000;

    /** Until the code runs as it does in a house that is up for days. */
    private static final int WARM_UP = 900;

    private static final long PATIENCE_MS = 300_000;
    private static final double NANOS = 1e9;

    private static final String BUSY = "select count(*) from inbox_letter";

    /** From the first to the last of the latest ones: how long a round waits before it begins is not counted. */
    private static final String TOOK = """
            select extract(epoch from max(taken_at) - min(taken_at)) from (
                select taken_at from inbox_letter order by taken_at desc limit %d) latest
            """.formatted(LETTERS);

    private static final String LETTER = """
            From: Pisatel %1$s <pisatel-%1$s@example.org>
            To: partnerstvo@example.sk
            Message-ID: <%1$s@example.org>
            Subject: Lavicka cislo %1$s
            MIME-Version: 1.0
            Content-Type: multipart/alternative; boundary=b

            --b
            Content-Type: text/plain; charset=UTF-8
            Content-Transfer-Encoding: 8bit

            Pri stromoradí číslo %1$s by v lete pomohla lavička v tieni.
            Chodieva tadiaľ veľa starších ľudí.

            S pozdravom
            Písateľ

            Dňa 1. 12. 2026 o 9:00 Mesto napísalo:
            > Ďakujeme za podnet.
            > %2$s
            --b
            Content-Type: text/html; charset=UTF-8
            Content-Transfer-Encoding: 8bit

            <p>Pri stromoradí číslo %1$s by v lete pomohla lavička v tieni.</p><p>Chodieva tadiaľ veľa starších ľudí.</p>
            <p>S pozdravom<br>Písateľ</p><blockquote type="cite">%2$s</blockquote>
            --b--
            """.replace("\n", "\r\n");

    private static final String QUOTED = "Kde presne by mala lavička stáť a pre koho? ".repeat(25);

    @Override
    public List<Figure> take() throws Exception {
        try (var server = Dovecot.start();
                var house = House.of(1);
                var jadro = RunningJadro.start(house.data(), settings(server));
                var database = house.data().connect()) {
            server.deliver(letters("w", WARM_UP));
            await(database, WARM_UP);
            var before = NewRows.mark(database);
            server.deliver(letters("m", LETTERS));
            await(database, WARM_UP + LETTERS);
            var took = number(database, TOOK);
            var inserting = NewRows.since(before, database);
            var reference = (seconds(() -> fetchAndParse(server)) + inserting.again(database)) / LETTERS;
            return List.of(new Figure(
                    "letters read from a mailbox and taken in",
                    "letters/s",
                    (LETTERS - 1) / took,
                    1 / reference,
                    Goal.atLeast(0.5),
                    LETTERS + " letters of some 3 kB at Dovecot, " + String.join(" ", settings(server)) + "\nagainst "
                            + inserting + ", after Angus Mail had fetched and parsed each"));
        }
    }

    private static String[] settings(Dovecot server) {
        var inbox = "--jadro.inbox.mesto-1.";
        return new String[] {
            inbox + "host=127.0.0.1",
            inbox + "port=" + server.port(),
            inbox + "tls=none",
            inbox + "username=" + Dovecot.USER,
            inbox + "password=" + Dovecot.PASSWORD
        };
    }

    private static List<String> letters(String round, int many) {
        return IntStream.rangeClosed(1, many)
                .mapToObj(number -> LETTER.formatted(round + number, QUOTED))
                .toList();
    }

    private static void await(Connection database, int letters) throws Exception {
        var end = System.currentTimeMillis() + PATIENCE_MS;
        while (number(database, BUSY) < letters) {
            if (System.currentTimeMillis() > end) {
                throw new IllegalStateException("the letters were not read");
            }
            Thread.sleep(200);
        }
    }

    private static double number(Connection database, String sql) throws Exception {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getDouble(1);
        }
    }

    /** The latest ones, by the library that Jadro has, too. */
    private static void fetchAndParse(Dovecot server) throws Exception {
        var session = Session.getInstance(new Properties());
        try (var store = session.getStore("imap")) {
            store.connect("127.0.0.1", server.port(), Dovecot.USER, Dovecot.PASSWORD);
            try (var folder = store.getFolder("INBOX")) {
                folder.open(Folder.READ_WRITE);
                var count = folder.getMessageCount();
                for (var letter : folder.getMessages(count - LETTERS + 1, count)) {
                    var bytes = new ByteArrayOutputStream();
                    letter.writeTo(bytes);
                    new MimeMessage(session, new ByteArrayInputStream(bytes.toByteArray())).getContent();
                }
            }
        }
    }

    private interface Work {
        void run() throws Exception;
    }

    private static double seconds(Work work) throws Exception {
        var began = System.nanoTime();
        work.run();
        return (System.nanoTime() - began) / NANOS;
    }
}
