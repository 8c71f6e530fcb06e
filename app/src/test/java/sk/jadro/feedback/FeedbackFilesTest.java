package sk.jadro.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static sk.jadro.feedback.TypedFeedback.aQuestion;
import static sk.jadro.feedback.TypedFeedback.desk;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sk.jadro.base.mail.EmailAddress;
import sk.jadro.base.web.Site;
import sk.jadro.people.Erasure;
import sk.jadro.people.People;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;
import sk.jadro.support.PictureFiles;
import sk.jadro.support.SentDocuments;
import sk.jadro.support.Visitor;

/** What people send along when they write. */
@JadroTest
class FeedbackFilesTest {
    private static final byte[] PDF = SentDocuments.pdf("Schodisko je strmé");
    private static final Map<String, String> TYPED =
            Map.of("kind", "question", "text", "Bude mať schodisko zábradlie?");

    @Autowired
    House house;

    @Autowired
    FeedbackStore store;

    @Autowired
    People people;

    @Autowired
    Erasure erasure;

    private Site site;
    private Visitor writer;
    private Visitor coordinator;

    @BeforeEach
    void found() {
        site = house.aPartnership();
        writer = house.visitor();
        coordinator = house.aCoordinator(site);
    }

    @Test
    void theRegistryHasTheFilesOfWhatIsHandedOverToItAndNothingElse() {
        var registry = House.anEmail();
        coordinator.submit(coordinator.open(at("/desk/answers")), "/desk/answers", Map.of("registry", registry));
        writer.upload(at("/feedback"), "zmluva.pdf", PDF, TYPED);
        coordinator.submit(coordinator.open(desk(site, coordinator)), "/legal", Map.of("legal", "information"));

        var letter = house.lastLetter(registry);
        assertThat(letter.text()).contains("Prílohy", "zmluva.pdf");
        var file = house.local(letter.links().getFirst());
        assertThat(house.visitor().openOnly(file).body()).isEqualTo(PDF);
        assertThat(house.visitor()
                        .openOnly(file.substring(0, file.indexOf("/files/")))
                        .status())
                .isEqualTo(410);

        coordinator.submit(coordinator.open(desk(site, coordinator)), "/legal");
        assertThat(house.visitor().openOnly(file).status()).isEqualTo(410);
    }

    @Test
    void aFileIsHadByItsWriterAndByThoseWhoCoordinateAndByNobodyElse() {
        var own = writer.upload(at("/feedback"), "schody pri škole.jpg", PictureFiles.photograph(60, 45, 1), TYPED);
        assertThat(own.main()).contains("schody pri škole.jpeg", "Prílohy vidíte len vy a koordinácia partnerstva");
        var file = own.html().select(".documents__title").attr("href");
        var sent = writer.openOnly(file);
        assertThat(sent.status()).isEqualTo(200);
        assertThat(sent.header("Content-Disposition")).startsWith("attachment");
        assertThat(house.visitor().openOnly(at("/feedback/none/files/1")).status())
                .isEqualTo(410);
        assertThat(writer.openOnly(own.address().getPath() + "/files/2").status())
                .isEqualTo(404);

        var one = coordinator.open(desk(site, coordinator));
        var there = one.html().select(".documents__title").attr("href");
        assertThat(coordinator.openOnly(there).body()).isEqualTo(sent.body());
        assertThat(house.visitor().openOnly(there).status()).isNotEqualTo(200);
    }

    @Test
    void whatWasTypedStaysWhereAFileCantBeTaken() {
        var tooLarge = writer.upload(at("/feedback"), "film.pdf", new byte[21 << 20], TYPED);
        assertThat(tooLarge.status()).isEqualTo(422);
        assertThat(tooLarge.errors()).singleElement().asString().contains("najviac 20 MB");
        assertThat(tooLarge.typed("#text")).isEqualTo(TYPED.get("text"));
        assertThat(tooLarge.main()).contains("čo ste napísali, tu zostalo");

        var program = writer.upload(at("/feedback"), "hra.exe", SentDocuments.text("MZ\0\0\1\0"), TYPED);
        assertThat(program.status()).isEqualTo(422);
        assertThat(program.errors()).singleElement().asString().contains("„hra.exe“: Takýto súbor neberieme.");
        assertThat(coordinator.open(at("/desk/feedback")).main()).contains("Zatiaľ nikto nič nenapísal.");
    }

    @Test
    void filesComeAlongWhenTheyWriteOnAndWithWhatACoordinatorTypesIn() {
        var own = writer.upload(at("/feedback"), "a.pdf", PDF, TYPED).address().getPath();
        var on = writer.upload(own + "/replies", "b.pdf", PDF, Map.of("text", "Tu je aj nákres."));
        assertThat(on.texts(".documents__title")).containsExactly("a.pdf", "b.pdf");
        var refused = writer.upload(own + "/replies", "c.pdf", new byte[0], Map.of("text", "A ešte toto."));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.typed("#text")).isEqualTo("A ešte toto.");

        var fields = Map.of("channel", "table", "kind", "idea", "text", "Doniesla náčrt parku.");
        var entered = coordinator.upload(at("/desk/feedback"), "park.pdf", PDF, fields);
        assertThat(entered.texts(".documents__title")).containsExactly("park.pdf");
    }

    @Test
    void filesAreForgottenWithWhomeverSentThemAndWithWhatWasTakenBack() {
        var email = House.anEmail();
        var own = aQuestion().with("email", email).sent(house, site);
        writer.upload(own + "/replies", "a.pdf", PDF, Map.of("text", "Tu je nákres."));
        var other =
                writer.upload(at("/feedback"), "b.pdf", PDF, TYPED).address().getPath();
        assertThat(kept()).isEqualTo(2);
        var person = house.db()
                .in(site.id(), () -> people.byEmail(new EmailAddress(email)))
                .orElseThrow();
        erasure.erase(site.id(), person.id());
        assertThat(kept()).isEqualTo(1);
        writer.submit(writer.open(other), "/withdrawal");
        house.db().in(site.id(), () -> store.forget(Instant.now().plusSeconds(1)));
        assertThat(kept()).isZero();
    }

    private int kept() {
        return house.db()
                .in(
                        site.id(),
                        () -> house.db()
                                .sql("select count(*)::int as kept from attachment where partnership_id = :partnership")
                                .one(row -> row.integer("kept")));
    }

    private String at(String path) {
        return "/" + site.slug() + path;
    }
}
