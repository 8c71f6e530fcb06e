package sk.jadro.feedback;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import sk.jadro.answers.Answers;
import sk.jadro.answers.Channel;
import sk.jadro.base.db.Code;
import sk.jadro.base.db.Db;
import sk.jadro.base.desk.DeskEntry;
import sk.jadro.base.files.Attachments;
import sk.jadro.base.open.PublicKinds;
import sk.jadro.base.ui.Option;
import sk.jadro.base.web.Asked;
import sk.jadro.base.web.Form;
import sk.jadro.base.web.Html;
import sk.jadro.base.web.Key;
import sk.jadro.base.web.KeyedList;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.Redirect;
import sk.jadro.base.web.RoomGroup;
import sk.jadro.coordinators.Coordinator;

/** Where those who coordinate see what people wrote, and type in what was said to them. */
@Controller
@RequestMapping("/{partnership}" + Feedback.DESK)
class FeedbackDesk {
    private static final int AT_ONCE = 50;

    private final Db db;
    private final FeedbackStore store;
    private final Writers writers;
    private final Answers answers;
    private final PublicKinds kinds;
    private final Attachments attachments;

    FeedbackDesk(
            Db db, FeedbackStore store, Writers writers, Answers answers, PublicKinds kinds, Attachments attachments) {
        this.db = db;
        this.store = store;
        this.writers = writers;
        this.answers = answers;
        this.kinds = kinds;
        this.attachments = attachments;
    }

    @Bean
    static DeskEntry feedbackOnTheDesk() {
        return new DeskEntry(
                RoomGroup.WORK, "feedback.desk", "/feedback", (page, by) -> page.say("feedback.desk.note"));
    }

    record DeskView(Page page, KeyedList<Feedback> feedback, LocalDate today) {}

    record NewView(Page page, Form form) {
        List<Option> kinds() {
            return Option.all(page, "answers.kind", FeedbackKind.values());
        }

        List<Option> channels() {
            return List.of(channel(Channel.PHONE), channel(Channel.TABLE), channel(Channel.MAIL));
        }

        private Option channel(Channel channel) {
            return Option.of(Code.of(channel), page.say("answers.channel", channel));
        }
    }

    @GetMapping
    Html list(Page page, Coordinator by, @Asked("after") Key after) {
        return db.in(
                by.partnership(),
                () -> Html.of(
                                "feedback/feedbackDesk",
                                new DeskView(
                                        page,
                                        KeyedList.of(after, AT_ONCE, size -> store.all(after, size), Feedback::id),
                                        answers.today()))
                        .keptSecret());
    }

    @GetMapping("/new")
    Html blank(Page page, Coordinator by) {
        return newOne(page, Form.empty());
    }

    /** Takes in what somebody said by telephone or in person; public as far as they agreed when they said it. */
    @PostMapping
    View enter(
            Page page,
            Form form,
            Coordinator by,
            @RequestParam(name = "file", required = false) @Nullable List<MultipartFile> files) {
        var channel = form.choice("channel", Channel.class);
        var written = db.in(by.partnership(), () -> Written.read(form, kinds));
        if (channel == null || written.isEmpty()) {
            return newOne(page, form).rejected();
        }
        var id = attachments.take(
                form, files, taken -> writers.enter(by, page.here(), written.get(), taken, channel, page.lang()));
        return id.isEmpty()
                ? newOne(page, form).rejected()
                : Redirect.to(page, Feedback.DESK + "/" + id.get()).saying("desk.notice.saved");
    }

    private static Html newOne(Page page, Form form) {
        return Html.of("feedback/newFeedback", new NewView(page, form)).keptSecret();
    }
}
