package sk.jadro.answers;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import sk.jadro.answers.OwedStore.Promise;
import sk.jadro.answers.OwedStore.Waiting;
import sk.jadro.base.db.Db;
import sk.jadro.base.desk.DeskEntry;
import sk.jadro.base.mail.EmailAddress;
import sk.jadro.base.text.Invalid;
import sk.jadro.base.ui.Option;
import sk.jadro.base.web.Form;
import sk.jadro.base.web.Html;
import sk.jadro.base.web.NotFound;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.Redirect;
import sk.jadro.base.web.RoomGroup;
import sk.jadro.coordinators.Coordinator;
import sk.jadro.coordinators.Coordinators;

/** Where those who coordinate see all answers that are owed, say who sees to each, and promise a number of days. */
@Controller
@RequestMapping("/{partnership}" + AnswersDesk.PATH)
class AnswersDesk {
    static final String PATH = "/desk/answers";

    private static final int MOST_DAYS = 90;

    /** What a chosen box is sent as. */
    private static final String YES = "yes";

    private final Db db;
    private final OwedStore store;
    private final Answers answers;
    private final Coordinators coordinators;

    AnswersDesk(Db db, OwedStore store, Answers answers, Coordinators coordinators) {
        this.db = db;
        this.store = store;
        this.answers = answers;
        this.coordinators = coordinators;
    }

    @Bean
    static DeskEntry answersOnTheDesk() {
        return new DeskEntry(RoomGroup.WORK, "answers.desk", "/answers", (page, by) -> page.say("answers.desk.note"));
    }

    /** @param owners who may see to them, and what they are called */
    record AnswersView(
            Page page, Form form, List<Waiting> waiting, List<Option> owners, LocalDate today, Promise promised) {
        /** As it was typed, or as it is promised now. */
        Form promise() {
            return form.isValid()
                    ? new Form.Values()
                            .set("days", promised.days())
                            .set("registry", Objects.toString(promised.registry(), ""))
                            .set("signed", promised.isSigned() ? YES : "")
                            .form()
                    : form;
        }

        Form owner(Waiting one) {
            return new Form.Values()
                    .set("owner", one.owner() == null ? "" : one.owner().toString())
                    .form();
        }
    }

    @GetMapping
    Html list(Page page, Coordinator by) {
        return shown(page, Form.empty(), by);
    }

    @PostMapping
    View promise(Page page, Form form, Coordinator by) {
        var days = form.read("days", AnswersDesk::days);
        var registry = form.readOptional("registry", EmailAddress::new).orElse(null);
        if (days == null || !form.isValid()) {
            return shown(page, form, by).rejected();
        }
        db.in(by.partnership(), () -> store.promise(new Promise(days, registry, form.isChosen("signed", YES))));
        return Redirect.to(page, PATH).saying("desk.notice.saved");
    }

    /** Where {@link #give} is sent to. */
    @GetMapping("/{id}/owner")
    View back(Page page, Coordinator by, @PathVariable UUID id) {
        db.in(by.partnership(), () -> existing(id));
        return Redirect.to(page, PATH);
    }

    /** Whoever is chosen sees to it from now on; or nobody. */
    @PostMapping("/{id}/owner")
    View give(Page page, Form form, Coordinator by, @PathVariable UUID id) {
        var typed = form.typed("owner");
        var owner = typed.isEmpty()
                ? null
                : coordinators.all(by.partnership()).stream()
                        .map(Coordinator::id)
                        .filter(one -> one.toString().equals(typed))
                        .findFirst()
                        .orElseThrow(NotFound::new);
        db.in(by.partnership(), () -> store.setOwner(existing(id).id(), owner));
        return Redirect.to(page, PATH).saying("desk.notice.saved");
    }

    private Owed existing(UUID id) {
        return answers.held(id).orElseThrow(NotFound::new);
    }

    private Html shown(Page page, Form form, Coordinator by) {
        var owners = coordinators.all(by.partnership()).stream()
                .map(one -> Option.of(one.id().toString(), one.person().name()))
                .toList();
        return db.in(
                by.partnership(),
                () -> Html.of(
                                "answers/answersDesk",
                                new AnswersView(
                                        page,
                                        form,
                                        store.waiting(),
                                        owners,
                                        answers.today(),
                                        store.promise().orElse(new Promise(Answers.USUAL_DAYS, null, false))))
                        .keptSecret());
    }

    private static int days(String typed) {
        var days =
                typed.length() <= 3 && typed.chars().allMatch(c -> c >= '0' && c <= '9') ? Integer.parseInt(typed) : 0;
        if (days < 1 || days > MOST_DAYS) {
            throw new Invalid("answers.problem.days", MOST_DAYS);
        }
        return days;
    }
}
