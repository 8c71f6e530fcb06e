package sk.jadro.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static sk.jadro.feedback.TypedFeedback.desk;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sk.jadro.base.files.Attachments;
import sk.jadro.base.files.SentFile;
import sk.jadro.base.inbox.LetterReader;
import sk.jadro.base.mail.EmailAddress;
import sk.jadro.base.web.Site;
import sk.jadro.people.Erasure;
import sk.jadro.people.People;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;
import sk.jadro.support.SentDocuments;
import sk.jadro.support.Visitor;

/** What people write by e-mail, once the inbox hands it on. */
@JadroTest
class MailedFeedbackTest {
    @Autowired
    House house;

    @Autowired
    MailedFeedback mailed;

    @Autowired
    Attachments attachments;

    @Autowired
    Erasure erasure;

    @Autowired
    People people;

    private Site site;
    private String email;
    private Visitor coordinator;

    @BeforeEach
    void found() {
        site = house.aPartnership();
        email = House.anEmail();
        coordinator = house.aCoordinator(site);
    }

    @Test
    void anEmailGetsANumberAndItsAnswerIsReadByTheLinkAlone() {
        arrive("<1@example.org>", "Schodisko", "", "Je strmé.\n\n-- \nEva\n");
        var taken = house.lastLetter(email);
        assertThat(taken.subject()).isEqualTo("Podnet 1 sme dostali");
        assertThat(taken.text()).doesNotContain("strmé");
        var one = coordinator.open(desk(site, coordinator));
        assertThat(one.main()).contains("otázka, z e-mailu", "Schodisko", "Je strmé.", "Eva Kráľová");
        coordinator.submit(one, "/response", Map.of("state", "answered", "text", "Dáme zábradlie."));
        assertThat(house.letters(email, 2).getLast().text()).doesNotContain("zábradlie");
        assertThat(house.visitor().open(house.local(taken.links().getFirst())).main())
                .contains("Dáme zábradlie.");
    }

    @Test
    void anAnswerToOurLetterOrToTheirOwnWritesOnWithoutWhatItQuotes() {
        arrive("<1@example.org>", "Schodisko", "", "Je strmé.");
        coordinator.submit(
                coordinator.open(desk(site, coordinator)), "/response", Map.of("state", "asking", "text", "Ktoré?"));
        var asked = house.letters(email, 2).getLast();
        arrive(
                "<2@example.org>",
                "Re: Podnet 1",
                asked.messageId(),
                "To pri škole.\n\nDňa 1. 12. 2026 o 9:00 Mesto napísal:\n> Ktoré?\n");
        arrive("<3@example.org>", "Re: Schodisko", "<1@example.org>", "A ešte to pri pošte.");
        assertThat(coordinator.open(at("/desk/feedback")).texts("tbody tr")).hasSize(1);
        assertThat(coordinator.open(desk(site, coordinator)).texts(".answer__step--asker .answer__why"))
                .containsExactly("To pri škole.", "A ešte to pri pošte.");
    }

    @Test
    void whoWritesInEnglishIsAnsweredInEnglish() {
        arrive(
                "<1@example.org>",
                "Steps",
                "",
                "The steps at the school are steep, could you please add a rail? Thank you.");
        assertThat(house.lastLetter(email).subject()).isEqualTo("We have received your feedback 1");
    }

    @Test
    void whoeverGuessesTheNumberWritesOnToNothing() {
        arrive("<1@example.org>", "Schodisko", "", "Je strmé.");
        email = House.anEmail();
        arrive("<2@example.org>", "Re: Podnet 1", "<nic@example.org>", "Beriem to späť.");
        assertThat(coordinator.open(at("/desk/feedback")).texts("tbody tr")).hasSize(2);
    }

    @Test
    void whatProgramsWriteIsNobodysWordAndARobotThatAnswersUsIsAnsweredNoMore() {
        take("Auto-Submitted: auto-replied\r\n" + raw("<1@example.org>", "Som na dovolenke", "", "Vrátim sa."));
        assertThat(coordinator.open(at("/desk/feedback")).main()).contains("Zatiaľ nikto nič nenapísal.");
        for (int i = 0; i < 7; i++) {
            arrive("<r" + i + "@example.org>", "Správa " + i, "", "Ďakujeme za vašu správu " + i + ".");
        }
        assertThat(house.letters(email, 5)).hasSize(5);
        assertThat(coordinator.open(desk(site, coordinator)).main()).contains("prišlo dnes priveľa správ");
    }

    @Test
    void anAnswerToSomebodyErasedIsNewAndAnEmptyLetterSaysSo() {
        arrive("<1@example.org>", "Schodisko", "", "Je strmé.");
        var person = house.db()
                .in(site.id(), () -> people.byEmail(new EmailAddress(email)))
                .orElseThrow();
        erasure.erase(site.id(), person.id());
        arrive("<2@example.org>", "", "<1@example.org>", "");
        assertThat(coordinator.open(at("/desk/feedback")).texts("tbody tr")).hasSize(2);
        assertThat(coordinator.open(desk(site, coordinator)).main()).contains("Správa bez textu");
    }

    @Test
    void attachmentsAreTakenAsFarAsTheyCanBeAndTheOthersAreNamed() throws Exception {
        var pdf = SentFile.of("nákres.pdf", SentDocuments.pdf("Schodisko"));
        var program = SentFile.of("hra.exe", SentDocuments.text("MZ\0\0\1\0"));
        var letter = LetterReader.read(
                raw("<1@example.org>", "Schodisko", "", "Posielam nákres.").getBytes(StandardCharsets.UTF_8));
        attachments.takeSome(List.of(pdf, program), files -> {
            house.db().in(site.id(), () -> mailed.take(letter, files));
            return files;
        });
        var one = coordinator.open(desk(site, coordinator));
        assertThat(one.texts(".documents__title")).containsExactly("nákres.pdf");
        assertThat(one.main())
                .contains("(Túto prílohu sme neprijali, je len v schránke: „hra.exe“: Takýto súbor neberieme.");
    }

    private void arrive(String id, String subject, String answers, String words) {
        take(raw(id, subject, answers, words));
    }

    private String raw(String id, String subject, String answers, String words) {
        return "From: Eva =?UTF-8?B?S3LDocS+b3bDoQ==?= <" + email + ">\r\nTo: partnerstvo@example.sk\r\nMessage-ID: "
                + id
                + "\r\nSubject: " + subject + (answers.isEmpty() ? "" : "\r\nIn-Reply-To: " + answers)
                + "\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=UTF-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
                + words.replace("\n", "\r\n");
    }

    private void take(String raw) {
        var letter = LetterReader.read(raw.getBytes(StandardCharsets.UTF_8));
        house.db().in(site.id(), () -> mailed.take(letter, new Attachments.Sorted(List.of(), List.of())));
    }

    private String at(String path) {
        return "/" + site.slug() + path;
    }
}
