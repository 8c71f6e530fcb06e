package sk.jadro.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** What was acknowledged to whom, and how forms fared while the database alone was away. */
final class Ledger {
    private final Map<String, Integer> signUps = new ConcurrentHashMap<>();
    private final Set<String> confirmations = ConcurrentHashMap.newKeySet();
    private final ConcurrentLinkedQueue<Sent> sent = new ConcurrentLinkedQueue<>();
    private final List<Duration> absences = new ArrayList<>();

    private volatile boolean databaseIsAway;

    /**
     * A form and its fate, noted while the database is away.
     *
     * @param began when it was sent, by {@link System#nanoTime}
     * @param status of the answer, 0 where the connection broke
     */
    private record Sent(long began, Duration took, int status) {}

    /** @param activities how many columns the person signed up for */
    void acceptedSignUp(String email, int activities) {
        signUps.put(email, activities);
    }

    void acceptedConfirmation(String email) {
        confirmations.add(email);
    }

    void note(long began, int status) {
        if (databaseIsAway) {
            sent.add(new Sent(began, Duration.ofNanos(System.nanoTime() - began), status));
        }
    }

    /** Lets it die, and waits until a form that was sent afterwards is accepted; a minute at most. */
    void databaseDies(Runnable death) throws InterruptedException {
        databaseIsAway = true;
        var died = System.nanoTime();
        death.run();
        var deadline = died + Duration.ofMinutes(1).toNanos();
        while (System.nanoTime() < deadline
                && sent.stream().noneMatch(form -> form.began > died && form.status == 303)) {
            Thread.sleep(20);
        }
        absences.add(Duration.ofNanos(System.nanoTime() - died));
        databaseIsAway = false;
    }

    Map<String, Integer> signUps() {
        return signUps;
    }

    Set<String> confirmations() {
        return confirmations;
    }

    Duration servedAgain() {
        return absences.stream().max(Duration::compareTo).orElse(Duration.ZERO);
    }

    Duration longestWait() {
        return sent.stream().map(Sent::took).max(Duration::compareTo).orElse(Duration.ZERO);
    }

    List<String> tooSlow(Duration again, Duration wait) {
        var violations = new ArrayList<String>();
        if (servedAgain().compareTo(again) > 0) {
            violations.add("Served again only after " + servedAgain());
        }
        if (longestWait().compareTo(wait) > 0) {
            violations.add("A form waited " + longestWait());
        }
        sent.stream()
                .filter(form -> form.status != 303 && form.status != 503)
                .map(form -> "While the database was away, a form was answered by " + form.status)
                .distinct()
                .forEach(violations::add);
        return violations;
    }
}
