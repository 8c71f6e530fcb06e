package sk.jadro.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;

/**
 * Sixteen residents sign up and confirm, over and over, while Jadro, its database or both are killed by turns. In the end
 * all that was acknowledged must be there, once, and nothing half.
 */
public final class Torture {
    /** How many times something is killed, and when, unless told otherwise. */
    static final int KILLS = 20;

    static final long SEED = 42;

    private static final int RESIDENTS = 16;
    static final Duration SERVES_AGAIN_WITHIN = Duration.ofSeconds(10);
    static final Duration ANSWERS_WITHIN = Duration.ofSeconds(5);
    private static final Duration LETTERS_ARRIVE_WITHIN = Duration.ofMinutes(2);

    private final int rounds;
    private final Random random;
    private final PrintStream progress;

    /** What is killed. */
    private enum Victim {
        APPLICATION,
        BOTH,
        DATABASE
    }

    /**
     * What came of it.
     *
     * @param violations what should not be, a sentence each; empty if all is well
     * @param servedAgain the longest time from the death of the database alone to the next accepted form
     * @param longestWait the longest time that a form waited for its answer while the database was away
     */
    public record Report(
            int rounds,
            int signUps,
            int confirmations,
            Duration servedAgain,
            Duration longestWait,
            List<String> violations) {
        @Override
        public String toString() {
            var sums =
                    "%d kills, %d sign-ups and %d confirmations acknowledged; after the database's death served again "
                            + "within %.1f s, longest wait for an answer %.1f s";
            var all = new ArrayList<String>();
            all.add(sums.formatted(
                    rounds, signUps, confirmations, servedAgain.toMillis() / 1e3, longestWait.toMillis() / 1e3));
            all.addAll(violations.isEmpty() ? List.of("Nothing lost, nothing twice, nothing half.") : violations);
            return String.join(System.lineSeparator(), all);
        }
    }

    /**
     * @param rounds how many times something is killed
     * @param seed of the moments when
     * @param progress hears of each kill
     */
    public Torture(int rounds, long seed, PrintStream progress) {
        this.rounds = rounds;
        this.random = new Random(seed);
        this.progress = progress;
    }

    /** Ends with a siege. Exit code 1 if anything was lost, or a reader held up. The argument, if any, is how many times something is killed: 20. */
    public static void main(String... arguments) throws Exception {
        var rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : KILLS;
        var report = new Torture(rounds, SEED, System.err).run();
        System.out.println(report);
        var siege = new Siege().run();
        System.out.println(siege);
        System.exit(report.violations().isEmpty() && siege.isHeld() ? 0 : 1);
    }

    /** Takes some minutes: about ten seconds a round. */
    public Report run() throws IOException, InterruptedException, SQLException {
        try (var mailbox = new Mailbox();
                var data = DataFolder.make()) {
            var port = RunningJadro.freePort();
            var settings = new String[] {
                "--spring.mail.host=127.0.0.1",
                "--spring.mail.port=" + mailbox.port(),
                "--jadro.mail.from=jadro@example.org"
            };
            var jadro = RunningJadro.start(data, port, settings);
            var ledger = new Ledger();
            try {
                jadro = killAmid(new Crowd(jadro.root(), mailbox, ledger), jadro, ledger, settings);
                var violations = new ArrayList<String>();
                violations.addAll(ledger.tooSlow(SERVES_AGAIN_WITHIN, ANSWERS_WITHIN));
                try (var database = data.connect()) {
                    violations.addAll(new Inspection(database, mailbox, ledger).of(LETTERS_ARRIVE_WITHIN));
                }
                jadro.close();
                violations.addAll(data.processes().stream()
                        .map(orphan -> "A process is left behind: " + orphan.info())
                        .toList());
                return new Report(
                        rounds,
                        ledger.signUps().size(),
                        ledger.confirmations().size(),
                        ledger.servedAgain(),
                        ledger.longestWait(),
                        violations);
            } finally {
                jadro.kill();
                data.processes().forEach(ProcessHandle::destroyForcibly);
            }
        }
    }

    /** The one that runs after the last round. */
    private RunningJadro killAmid(Crowd crowd, RunningJadro first, Ledger ledger, String[] settings)
            throws IOException, InterruptedException {
        var jadro = first;
        try (var residents = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < RESIDENTS; i++) {
                residents.execute(crowd);
            }
            try {
                for (var round = 0; round < rounds; round++) {
                    Thread.sleep(1500 + random.nextInt(1500));
                    jadro = kill(victim(round), round, jadro, ledger, settings);
                }
                Thread.sleep(2000);
            } finally {
                crowd.goHome();
            }
        }
        return jadro;
    }

    private static Victim victim(int round) {
        return Arrays.asList(Victim.values()).get(round % Victim.values().length);
    }

    private RunningJadro kill(Victim victim, int round, RunningJadro jadro, Ledger ledger, String... settings)
            throws InterruptedException {
        progress.printf("%d of %d: %s ...%n", round + 1, rounds, victim);
        if (victim == Victim.DATABASE) {
            ledger.databaseDies(jadro.data()::killDatabase);
            return jadro;
        }
        jadro.kill();
        if (victim == Victim.BOTH) {
            jadro.data().killDatabase();
        }
        return RunningJadro.start(jadro.data(), jadro.root().getPort(), settings);
    }
}
