package sk.jadro.initiatives;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import sk.jadro.answers.AnswerView;
import sk.jadro.answers.Turn;
import sk.jadro.base.db.Db;
import sk.jadro.base.web.Form;
import sk.jadro.base.web.Html;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.Redirect;
import sk.jadro.initiatives.InitiativeViews.Change;
import sk.jadro.moderation.Hiding;
import sk.jadro.moderation.Moderation;
import sk.jadro.moderation.OwnPage;
import sk.jadro.submissions.ManagementPage;

/** What whoever proposed something sees by their letter's link: how it stands, and what they can say to a changed version. */
@Controller
class ProposerPages implements OwnPage {
    private static final int LONGEST_WORD = 500;

    private final Db db;
    private final Proposals proposals;
    private final InitiativeLists lists;
    private final InitiativeViews views;
    private final Responses responses;
    private final Moderation moderation;
    private final ManagementPage management;

    ProposerPages(
            Db db,
            Proposals proposals,
            InitiativeLists lists,
            InitiativeViews views,
            Responses responses,
            Moderation moderation,
            ManagementPage management) {
        this.db = db;
        this.proposals = proposals;
        this.lists = lists;
        this.views = views;
        this.responses = responses;
        this.moderation = moderation;
        this.management = management;
    }

    /**
     * @param offer what they can choose; null where the reason alone says it, or nothing is offered
     * @param hiding why it is or was hidden; null if it never was
     */
    record ProposerView(
            Page page,
            Form form,
            Initiative initiative,
            AnswerView answer,
            @Nullable Change offer,
            @Nullable Hiding hiding,
            String token) {
        boolean isAsked() {
            return initiative.owed().turn() == Turn.ASKER;
        }
    }

    @GetMapping("/{partnership}/proposals/{token}")
    View own(Page page, @PathVariable String token) {
        return show(page, Form.empty(), token);
    }

    /** Where their word is sent to. */
    @GetMapping("/{partnership}/proposals/{token}/word")
    View formAddress(Page page, @PathVariable String token) {
        return Redirect.to(page, "/proposals/" + token);
    }

    @PostMapping("/{partnership}/proposals/{token}/word")
    View choose(Page page, Form form, @PathVariable String token) {
        if (proposals.byManagement(page, token).isEmpty()) {
            return management.of(page, proposals, token);
        }
        var choice = form.choice("accepted", Accepted.class);
        var word = Objects.requireNonNullElse(form.optionalLines("word", LONGEST_WORD), "");
        if (choice == null || !form.isValid()) {
            return again(page, form, token, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (!responses.choose(page, token, choice == Accepted.YES, word)) {
            form.reject("accepted", "initiatives.problem.not-asked");
            return again(page, form, token, HttpStatus.CONFLICT);
        }
        return Redirect.to(page, "/proposals/" + token).saying("initiatives.notice.said");
    }

    @Override
    public String segment() {
        return Proposals.CALLED.path();
    }

    @Override
    public Optional<UUID> thing(Page page, String token) {
        return proposals.byManagement(page, token).map(Initiative::id);
    }

    /** Whether they agree to a changed version. */
    enum Accepted {
        YES,
        NO
    }

    private View again(Page page, Form form, String token, HttpStatus status) {
        var view = show(page, form, token);
        return view instanceof Html html ? html.with(status) : view;
    }

    @Override
    public View show(Page page, Form form, String token) {
        var found = proposals.byManagement(page, token).filter(initiative -> !initiative.isWithdrawn());
        if (found.isEmpty()) {
            return management.of(page, proposals, token);
        }
        return db.in(page.here().id(), () -> {
            var initiative = found.get();
            var offer = lists.offers(initiative.id()).stream()
                    .filter(one -> one.accepted() == null)
                    .findFirst()
                    .map(Change::of)
                    .orElse(null);
            return Html.of(
                            "initiatives/proposer",
                            new ProposerView(
                                    page,
                                    form,
                                    initiative,
                                    views.answer(page, initiative),
                                    offer,
                                    moderation.latest(initiative.id()).orElse(null),
                                    token))
                    .keptSecret();
        });
    }
}
