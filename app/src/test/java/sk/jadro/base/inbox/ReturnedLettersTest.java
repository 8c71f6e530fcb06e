package sk.jadro.base.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sk.jadro.base.files.Attachments;
import sk.jadro.base.inbox.Nature.Bounce;
import sk.jadro.base.inbox.Nature.Failure;
import sk.jadro.base.mail.EmailAddress;
import sk.jadro.base.mail.Letter;
import sk.jadro.base.mail.Outbox;
import sk.jadro.base.text.Lang;
import sk.jadro.base.web.Site;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;

/** Letters of ours that come back. */
@JadroTest
class ReturnedLettersTest {
    @Autowired
    House house;

    @Autowired
    Outbox outbox;

    @Autowired
    ReturnedLetters returned;

    private Site site;
    private String email;
    private String id;

    @BeforeEach
    void aLetterThatLeft() {
        site = house.aPartnership();
        email = House.anEmail();
        id = house.db()
                .in(
                        site.id(),
                        () -> outbox.put(Letter.of(new EmailAddress(email), Lang.SK, "Partnerstvo", "Podnet 1")
                                .paragraph("Máme ho.")));
        await().until(this::hasLeft);
    }

    @Test
    void thoseWhoCoordinateSeeWhomTheyCannotReach() {
        takeBounce(Failure.LASTING, id);
        var coordinator = house.aCoordinator(site);
        var letters = coordinator.open("/" + site.slug() + "/desk/letters");
        assertThat(letters.main()).contains(email, "Podnet 1", "List odišiel a vrátil sa");
        assertThat(letters.html().select("form[action$=/retry]")).isEmpty();
    }

    @Test
    void whatMayArriveYetIsNotReturned() {
        takeBounce(Failure.PASSING, id);
        assertThat(outbox.failed(site.id())).isEmpty();
    }

    @Test
    void whatIsNotOursMeansNothing() {
        for (var other :
                List.of("<1@example.org>", "", "<" + "0".repeat(36) + "@example.org>", id.replace("@", "@x"))) {
            takeBounce(Failure.LASTING, other);
        }
        assertThat(outbox.failed(site.id())).isEmpty();
        site = house.aPartnership();
        takeBounce(Failure.LASTING, id);
        assertThat(outbox.failed(site.id())).isEmpty();
    }

    private boolean hasLeft() {
        return house.db()
                .in(
                        site.id(),
                        () -> house.db()
                                .sql("select sent_at is not null as gone from mail where partnership_id = :partnership")
                                .one(row -> row.bool("gone")));
    }

    private void takeBounce(Failure failure, String original) {
        var nature = new Bounce(List.of(), failure, original);
        var letter = new ReceivedLetter(
                "<r@example.org>", List.of(), null, "", List.of(), "Undelivered", "", "", List.of(), 0, null, nature);
        house.db().in(site.id(), () -> returned.take(letter, new Attachments.Sorted(List.of(), List.of())));
    }
}
