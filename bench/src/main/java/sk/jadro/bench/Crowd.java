package sk.jadro.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** People who sign up for two activities, wait for the letter, confirm, and go; each run is one after the other. */
final class Crowd implements Runnable {
    /** What their addresses end with. */
    static final String DOMAIN = "@crowd.example.org";

    private static final String PARTNERSHIP = "banska-bystrica";
    private static final Duration A_MOMENT = Duration.ofMillis(100);

    private final Residents residents;
    private final Mailbox mailbox;
    private final Ledger ledger;
    private final List<String> activities;
    private final AtomicInteger people = new AtomicInteger();

    private volatile boolean over;

    Crowd(URI root, Mailbox mailbox, Ledger ledger) throws IOException, InterruptedException {
        this.residents = new Residents(root);
        this.mailbox = mailbox;
        this.ledger = ledger;
        this.activities = residents.activities(PARTNERSHIP);
        if (activities.size() < 2) {
            throw new IllegalStateException("fewer than two activities in the sample");
        }
    }

    /** Whoever is at something ends it. */
    void goHome() {
        over = true;
    }

    @Override
    public void run() {
        try {
            while (!over) {
                signUpAndConfirm(people.incrementAndGet());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void signUpAndConfirm(int person) throws InterruptedException {
        var email = "p" + person + DOMAIN;
        var two = List.of(activities.get(person % activities.size()), activities.get((person + 1) % activities.size()));
        // A form whose fate stays unknown is not sent again: it may have been taken or not, but whole.
        if (!accepted(() -> residents.signUp(PARTNERSHIP, "Osoba " + person, email, two))) {
            Thread.sleep(A_MOMENT);
            return;
        }
        ledger.acceptedSignUp(email, two.size());
        var link = Optional.<String>empty();
        while (!over && link.isEmpty()) {
            Thread.sleep(A_MOMENT);
            link = mailbox.confirmation(email);
        }
        while (!over && link.isPresent()) {
            var path = link.get();
            if (accepted(() -> residents.confirm(path))) {
                ledger.acceptedConfirmation(email);
                return;
            }
            Thread.sleep(A_MOMENT);
        }
    }

    /** A form that is on its way. */
    private interface Form {
        HttpResponse<Void> send() throws IOException, InterruptedException;
    }

    private boolean accepted(Form form) throws InterruptedException {
        var began = System.nanoTime();
        var status = 0;
        try {
            status = form.send().statusCode();
        } catch (IOException e) {
            // nobody there, or no longer
        }
        ledger.note(began, status);
        return status == 303;
    }
}
