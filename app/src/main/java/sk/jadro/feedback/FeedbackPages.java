package sk.jadro.feedback;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import sk.jadro.answers.Answers;
import sk.jadro.base.db.Db;
import sk.jadro.base.files.Attachments;
import sk.jadro.base.open.PublicKinds;
import sk.jadro.base.open.PublicThing;
import sk.jadro.base.proof.ProofOfWork;
import sk.jadro.base.search.Alike;
import sk.jadro.base.thread.Onward;
import sk.jadro.base.ui.Option;
import sk.jadro.base.web.Asked;
import sk.jadro.base.web.Form;
import sk.jadro.base.web.Html;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.Redirect;
import sk.jadro.base.web.Stranger;
import sk.jadro.base.web.TakesFiles;
import sk.jadro.base.web.Unlisted;
import sk.jadro.partnership.PartnershipTexts;
import sk.jadro.partnership.PartnershipTexts.Contact;
import sk.jadro.people.NameVisibility;

/** How one reaches the partnership, and where one writes to it. */
@Controller
class FeedbackPages {
    private static final int MOST_ALIKE = 5;

    private final Db db;
    private final Writers writers;
    private final PartnershipTexts texts;
    private final Answers answers;
    private final PublicKinds kinds;
    private final Alike alike;
    private final Attachments attachments;
    private final ProofOfWork proof;

    FeedbackPages(
            Db db,
            Writers writers,
            PartnershipTexts texts,
            Answers answers,
            PublicKinds kinds,
            Alike alike,
            Attachments attachments,
            ProofOfWork proof) {
        this.db = db;
        this.writers = writers;
        this.texts = texts;
        this.answers = answers;
        this.kinds = kinds;
        this.alike = alike;
        this.attachments = attachments;
        this.proof = proof;
    }

    /** Whatever one reads, one can write about. */
    @Bean
    @Order(20)
    static Onward writingAboutIt() {
        return new Onward("feedback.write-about", "/contact", "about");
    }

    @Bean
    static Unlisted feedbackIsUnlisted() {
        return Unlisted.of("/feedback");
    }

    @Bean
    static TakesFiles feedbackTakesFiles() {
        return new TakesFiles("feedback");
    }

    /**
     * @param about what is written about; null for nothing in particular
     * @param alike what others wrote, and has an answer that everybody may read
     * @param days in how many an answer is promised
     */
    record ContactView(
            Page page, Form form, Contact contact, @Nullable PublicThing about, List<PublicThing> alike, int days) {
        List<Option> kinds() {
            return Option.all(page, "answers.kind", FeedbackKind.values());
        }

        List<Option> visibilities() {
            return FeedbackPages.visibilities(page);
        }
    }

    static List<Option> visibilities(Page page) {
        return Option.all(page, "feedback.visibility", NameVisibility.values());
    }

    @GetMapping("/{partnership}/contact")
    Html contact(Page page, @Asked("about") String about, @Asked("text") String text) {
        return shown(
                page, new Form.Values().set("about", about).set("text", text).form());
    }

    /** Where the form is sent to. */
    @GetMapping("/{partnership}/feedback")
    View formAddress(Page page) {
        return Redirect.to(page, "/contact");
    }

    @PostMapping("/{partnership}/feedback")
    View send(
            Page page,
            Form form,
            Stranger stranger,
            @RequestParam(name = "file", required = false) @Nullable List<MultipartFile> files) {
        var written = db.in(page.here().id(), () -> Written.read(form, kinds));
        var permit = written.flatMap(one -> one.email() == null
                ? stranger.mayPost(form, "text")
                : stranger.mayCauseLetter(form, "email", one.email().mailbox()));
        var token = permit.flatMap(one -> {
            var isTrusted = stranger.joinsFew() || db.in(page.here().id(), () -> proof.isDone(form));
            return attachments.take(
                    form, files, taken -> writers.send(one, page, written.orElseThrow(), taken, isTrusted));
        });
        return token.isEmpty()
                ? shown(page, form).rejected(form)
                : Redirect.to(page, WriterLinks.path(token.get())).saying("feedback.notice.taken");
    }

    private Html shown(Page page, Form form) {
        return db.in(
                page.here().id(),
                () -> Html.of(
                        "feedback/contact",
                        new ContactView(
                                page,
                                form,
                                texts.contact(page.here().id()),
                                kinds.named(form.typed("about")).orElse(null),
                                alike(form),
                                answers.days())));
    }

    private List<PublicThing> alike(Form form) {
        return form.typed("text").isBlank() ? List.of() : alike.to("ledger", form.typed("text"), MOST_ALIKE);
    }
}
