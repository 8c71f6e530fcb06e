package sk.jadro.support;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;
import sk.jadro.base.db.Db;
import sk.jadro.base.jobs.Hourly;
import sk.jadro.base.mail.EmailAddress;
import sk.jadro.base.text.Text;
import sk.jadro.base.web.Site;
import sk.jadro.coordinators.Coordinators;
import sk.jadro.partnership.Partnerships;

/** The running house, and what tests need to begin with. */
@TestComponent
public final class House {
    private final Environment environment;
    private final Partnerships partnerships;
    private final Coordinators coordinators;
    private final Db db;
    private final List<Hourly> rounds;

    House(Environment environment, Partnerships partnerships, Coordinators coordinators, Db db, List<Hourly> rounds) {
        this.environment = environment;
        this.partnerships = partnerships;
        this.coordinators = coordinators;
        this.db = db;
        this.rounds = rounds;
        // On a machine that is busy with much else, what is waited for comes later.
        Awaitility.setDefaultTimeout(Duration.ofMinutes(1));
    }

    public String root() {
        return "http://127.0.0.1:" + environment.getProperty("local.server.port");
    }

    /** Somebody who has never been here. */
    public Visitor visitor() {
        return new Visitor(root());
    }

    /** A partnership of the test's own, with nothing in it. */
    public Site aPartnership() {
        var slug = "test-" + UUID.randomUUID().toString().substring(0, 8);
        return partnerships.found(slug, new Text("Partnerstvo na skúšku", "Partnership on trial"), Text.sk("Skúšobné"));
    }

    /** A partnership of the test's own, with the sample content. */
    public Site aSamplePartnership() {
        var site = aPartnership();
        partnerships.addSampleContent(site);
        // Of a room without sample content, what it says beside its tests.
        db.in(
                site.id(),
                () -> Rooms.texts("example.sql").forEach(sql -> db.sql(sql).run()));
        return Objects.requireNonNull(partnerships.bySlug(site.slug()).orElse(null));
    }

    /** Somebody who has signed in as a coordinator of this partnership. */
    public Visitor aCoordinator(Site site) {
        return aCoordinator(site, "coordinator-" + UUID.randomUUID().toString().substring(0, 8) + "@example.org");
    }

    public Visitor aCoordinator(Site site, String email) {
        var visitor = visitor();
        var link = coordinators.addFromShell(site, new EmailAddress(email));
        visitor.pressTheOnlyButton(visitor.open(local(link)));
        return visitor;
    }

    /** The same address at this house's port. */
    public String local(String address) {
        return address.replaceFirst("^https?://[^/]+", root());
    }

    /** An address that nobody else uses. */
    public static String anEmail() {
        return "person-" + UUID.randomUUID().toString().substring(0, 12) + "@example.org";
    }

    /** The letters that arrived at this address, oldest first; waits for at least so many. */
    public List<ArrivedLetter> letters(String to, int atLeast) {
        return ArrivedLetter.waitFor(to, atLeast);
    }

    /** How many letters have arrived at this address by now. */
    public int lettersSoFar(String to) {
        return letters(to, 0).size();
    }

    public ArrivedLetter lastLetter(String to) {
        return letters(to, 1).getLast();
    }

    /** Does what every room does for the partnership every hour. */
    public void anHourlyRound(Site site) {
        rounds.forEach(room -> room.round(site.id()));
    }

    public Db db() {
        return db;
    }
}
