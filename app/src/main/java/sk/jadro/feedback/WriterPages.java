package sk.jadro.feedback;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import sk.jadro.answers.AnswerView;
import sk.jadro.answers.Answers;
import sk.jadro.base.db.Code;
import sk.jadro.base.db.Db;
import sk.jadro.base.files.Attachment;
import sk.jadro.base.files.Attachments;
import sk.jadro.base.open.PublicKinds;
import sk.jadro.base.open.PublicThing;
import sk.jadro.base.ui.Option;
import sk.jadro.base.web.Form;
import sk.jadro.base.web.Html;
import sk.jadro.base.web.NotFound;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.Redirect;
import sk.jadro.base.web.Stranger;
import sk.jadro.feedback.WriterLinks.Found;
import sk.jadro.mine.Myself;
import sk.jadro.moderation.Hiding;
import sk.jadro.moderation.Moderation;
import sk.jadro.moderation.OwnPage;
import sk.jadro.people.NameVisibility;

/** What whoever wrote something sees by its link: how it stands and what was said, and where they write on. */
@Controller
class WriterPages implements OwnPage {
    private final Db db;
    private final Writers writers;
    private final FeedbackStore store;
    private final WriterLinks links;
    private final Answers answers;
    private final Moderation moderation;
    private final PublicKinds kinds;
    private final Attachments attachments;

    WriterPages(
            Db db,
            Writers writers,
            FeedbackStore store,
            WriterLinks links,
            Answers answers,
            Moderation moderation,
            PublicKinds kinds,
            Attachments attachments) {
        this.db = db;
        this.writers = writers;
        this.store = store;
        this.links = links;
        this.answers = answers;
        this.moderation = moderation;
        this.kinds = kinds;
        this.attachments = attachments;
    }

    /**
     * @param about what it is about and readers see; null for nothing
     * @param files that came along with it
     * @param hiding why it is or was hidden; null if it never was
     */
    record WriterView(
            Page page,
            Form form,
            Found found,
            AnswerView answer,
            @Nullable PublicThing about,
            List<Attachment> files,
            @Nullable Hiding hiding) {
        Feedback feedback() {
            return found.feedback();
        }

        String path() {
            return WriterLinks.path(found.token());
        }

        String action(String path) {
            return page.link(path() + path);
        }

        List<Option> visibilities() {
            return FeedbackPages.visibilities(page);
        }

        /** What they agreed to, or chose just now. */
        Form consent() {
            return new Form.Values()
                    .set("publish", feedback().consented() ? Written.YES : "")
                    .set("visibility", feedback().visibility())
                    .form();
        }
    }

    @GetMapping("/{partnership}/feedback/{token}")
    Html own(Page page, @PathVariable String token) {
        return show(page, Form.empty(), token);
    }

    /** Where its forms are sent to. */
    @GetMapping({
        "/{partnership}/feedback/{token}/replies",
        "/{partnership}/feedback/{token}/consent",
        "/{partnership}/feedback/{token}/helped",
        "/{partnership}/feedback/{token}/withdrawal",
        "/{partnership}/feedback/{token}/return"
    })
    View formAddress(Page page, @PathVariable String token) {
        return Redirect.to(page, WriterLinks.path(token));
    }

    @PostMapping("/{partnership}/feedback/{token}/replies")
    View reply(
            Page page,
            Form form,
            Stranger stranger,
            @PathVariable String token,
            @RequestParam(name = "file", required = false) @Nullable List<MultipartFile> files) {
        return with(page, token, found -> {
            var text = form.lines("text", Written.LONGEST);
            var replied = stranger.mayPost(form, "text")
                    .flatMap(permit -> attachments.take(form, files, taken -> {
                        writers.reply(page.here(), found.feedback().id(), text, taken);
                        return found.back(page).saying("feedback.notice.replied");
                    }));
            return replied.isPresent()
                    ? replied.get()
                    : shown(page, form, found).rejected(form);
        });
    }

    @GetMapping("/{partnership}/feedback/{token}/files/{number}")
    View file(Page page, @PathVariable String token, @PathVariable int number) {
        return db.in(page.here().id(), () -> links.findForFiles(token))
                .map(found -> attachments.delivery(page, found.feedback().id(), number))
                .orElseGet(() -> gone(page));
    }

    @PostMapping("/{partnership}/feedback/{token}/consent")
    View consent(Page page, Form form, @PathVariable String token) {
        return with(page, token, found -> {
            var visibility =
                    Code.parse(NameVisibility.class, form.typed("visibility")).orElse(NameVisibility.NONE);
            writers.consent(
                    page, found.feedback(), form.isChosen("publish", Written.YES), visibility, found.isMailed());
            return found.back(page).saying("desk.notice.saved");
        });
    }

    @PostMapping("/{partnership}/feedback/{token}/helped")
    View helped(Page page, Form form, @PathVariable String token) {
        return with(page, token, found -> {
            var helped = form.choice("helped", Helped.class);
            if (helped == null) {
                return shown(page, form, found).rejected();
            }
            writers.say(page, found.feedback().id(), helped);
            return found.back(page).saying("feedback.notice.helped");
        });
    }

    @PostMapping("/{partnership}/feedback/{token}/withdrawal")
    View withdraw(Page page, @PathVariable String token) {
        return with(page, token, found -> {
            writers.withdraw(page, found.feedback().id());
            return found.back(page);
        });
    }

    @PostMapping("/{partnership}/feedback/{token}/return")
    View bringBack(Page page, @PathVariable String token) {
        return withAny(page, token, found -> {
            writers.bringBack(page, found.feedback().id());
            return found.back(page);
        });
    }

    @Override
    public String segment() {
        return "feedback";
    }

    @Override
    public Optional<UUID> thing(Page page, String token) {
        return find(page, token).map(found -> found.feedback().id());
    }

    @Override
    public Html show(Page page, Form form, String token) {
        return find(page, token).map(found -> shown(page, form, found)).orElseGet(() -> gone(page));
    }

    /** From one's own page: by a link made for it, as good as a letter's. */
    @PostMapping("/{partnership}/mine/feedback/{id}/reading")
    View open(Page page, Myself me, @PathVariable UUID id) {
        return db.in(me.partnership(), () -> {
            var feedback =
                    store.byId(id).filter(one -> me.id().equals(one.person())).orElseThrow(NotFound::new);
            return Redirect.to(page, WriterLinks.path(links.mailed(feedback.id())));
        });
    }

    /** Does something about what a link opens, unless it was taken back. */
    private View with(Page page, String token, Function<Found, View> deed) {
        return withAny(
                page,
                token,
                found -> found.feedback().isWithdrawn() ? shown(page, Form.empty(), found) : deed.apply(found));
    }

    private View withAny(Page page, String token, Function<Found, View> deed) {
        return find(page, token).map(deed).orElseGet(() -> gone(page));
    }

    private Optional<Found> find(Page page, String token) {
        return db.in(page.here().id(), () -> links.find(token));
    }

    record GoneView(Page page) {}

    private static Html gone(Page page) {
        return Html.of("feedback/gone", new GoneView(page))
                .with(HttpStatus.GONE)
                .keptSecret();
    }

    private Html shown(Page page, Form form, Found found) {
        return db.in(page.here().id(), () -> {
            var feedback = found.feedback();
            var about = feedback.about();
            return Html.of(
                            "feedback/own",
                            new WriterView(
                                    page,
                                    form,
                                    found,
                                    new AnswerView(
                                            page,
                                            feedback.owed(),
                                            answers.signedSteps(feedback.id()),
                                            answers.today(),
                                            FeedbackStore.KIND.said()),
                                    about == null
                                            ? null
                                            : kinds.these(List.of(about)).get(about),
                                    attachments.of(feedback.id()),
                                    moderation.latest(feedback.id()).orElse(null)))
                    .keptSecret();
        });
    }
}
