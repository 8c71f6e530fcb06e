package sk.jadro.initiatives;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import sk.jadro.activities.Activities;
import sk.jadro.activities.Activity;
import sk.jadro.answers.Answers;
import sk.jadro.base.db.Code;
import sk.jadro.base.db.Db;
import sk.jadro.base.open.PublicKinds;
import sk.jadro.base.open.PublicThing;
import sk.jadro.base.search.Alike;
import sk.jadro.base.thread.Origins;
import sk.jadro.base.ui.Option;
import sk.jadro.base.web.Asked;
import sk.jadro.base.web.Form;
import sk.jadro.base.web.Html;
import sk.jadro.base.web.ListPage;
import sk.jadro.base.web.MenuEntry;
import sk.jadro.base.web.NotFound;
import sk.jadro.base.web.Numbers;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.PageNumber;
import sk.jadro.base.web.Redirect;
import sk.jadro.base.web.RoomGroup;
import sk.jadro.base.web.Stranger;
import sk.jadro.coordinators.Coordinator;
import sk.jadro.initiatives.InitiativeLists.Which;
import sk.jadro.submissions.ManagementPage;

/** All initiatives, the form of a new one, the page of each, and the form by which people add their names to it. */
@Controller
class InitiativePages {
    private static final int ON_A_PAGE = 20;
    private static final int MOST_ALIKE = 5;

    private final Db db;
    private final InitiativeStore store;
    private final InitiativeLists lists;
    private final InitiativeViews views;
    private final InitiativeLines lines;
    private final Proposals proposals;
    private final Supporters supporters;
    private final ManagementPage management;
    private final Activities activities;
    private final Answers answers;
    private final Origins origins;
    private final PublicKinds kinds;
    private final Alike alike;

    InitiativePages(
            Db db,
            InitiativeStore store,
            InitiativeLists lists,
            InitiativeViews views,
            InitiativeLines lines,
            Proposals proposals,
            Supporters supporters,
            ManagementPage management,
            Activities activities,
            Answers answers,
            Origins origins,
            PublicKinds kinds,
            Alike alike) {
        this.db = db;
        this.store = store;
        this.lists = lists;
        this.views = views;
        this.lines = lines;
        this.proposals = proposals;
        this.supporters = supporters;
        this.management = management;
        this.activities = activities;
        this.answers = answers;
        this.origins = origins;
        this.kinds = kinds;
        this.alike = alike;
    }

    @Bean
    static MenuEntry initiativesInTheMenu() {
        return new MenuEntry(RoomGroup.WORK, "initiatives", "/initiatives");
    }

    /** @param which those that were asked for; null for all */
    record InitiativesView(
            Page page,
            ListPage<InitiativeLines.Line> initiatives,
            @Nullable Which which,
            int days) {
        List<Option> choices() {
            return Option.all(page, "initiatives.which", Which.values());
        }
    }

    /**
     * @param from what it grew from; null for nothing
     * @param days in how many an answer is promised
     */
    record NewView(
            Page page,
            Form form,
            List<Option> activities,
            @Nullable PublicThing from,
            List<PublicThing> alike,
            int days) {
        List<Option> kinds() {
            return Arrays.stream(InitiativeKind.values())
                    .map(kind -> new Option(
                            Code.of(kind),
                            page.say("initiatives.kind", kind),
                            page.say("initiatives.kind.hint", kind),
                            null))
                    .toList();
        }
    }

    @GetMapping("/{partnership}/initiatives")
    Html list(Page page, @Asked("state") Optional<Which> which, @Asked("page") PageNumber number) {
        return db.in(page.here().id(), () -> {
            var found = ListPage.of(number, ON_A_PAGE, (limit, skipped) -> lists.published(which, limit, skipped));
            return Html.of(
                    "initiatives/initiatives",
                    new InitiativesView(page, found.with(lines::of), which.orElse(null), answers.days()));
        });
    }

    @GetMapping("/{partnership}/initiatives/new")
    Html blank(
            Page page,
            @Asked("kind") String kind,
            @Asked("title") String title,
            @Asked("activity") String activity,
            @Asked(Origins.FIELD) String from) {
        var ids = shownActivities(page);
        var form = new Form.Values()
                .set("kind", kind)
                .set("title", title)
                .set("activity", ids.containsKey(activity) ? ids.get(activity).toString() : "")
                .set(Origins.FIELD, from)
                .form();
        return form(page, form);
    }

    @PostMapping("/{partnership}/initiatives")
    View propose(Page page, Form form, Stranger stranger) {
        var ids = shownActivities(page);
        var written = db.in(page.here().id(), () -> ProposalForm.read(form, answers.today(), ids, origins));
        var permit = written.flatMap(
                one -> stranger.mayCauseLetter(form, "email", one.email().mailbox()));
        if (written.isEmpty() || permit.isEmpty()) {
            return form(page, form).rejected(form);
        }
        var ticket = proposals.submit(permit.get(), page, written.get());
        return Redirect.to(page, "/" + Proposals.CALLED.path() + "/" + ticket + "/sent");
    }

    @GetMapping("/{partnership}/initiatives/{number}")
    Html one(Page page, @PathVariable String number) {
        return db.in(page.here().id(), () -> views.page(page, visible(page, number), Form.empty()));
    }

    /** Where people's names are sent to. */
    @GetMapping("/{partnership}/initiatives/{number}/supporters")
    View formAddress(Page page, @PathVariable String number) {
        return db.in(
                page.here().id(), () -> Redirect.to(page, visible(page, number).path()));
    }

    @PostMapping("/{partnership}/initiatives/{number}/supporters")
    View support(Page page, Form form, Stranger stranger, @PathVariable String number) {
        return db.in(page.here().id(), () -> {
            var initiative = visible(page, number);
            if (!initiative.isPublic()) {
                throw new NotFound();
            }
            var written = Signatory.read(form);
            var permit = written.flatMap(
                    one -> stranger.mayCauseLetter(form, "email", one.email().mailbox()));
            if (written.isEmpty() || permit.isEmpty()) {
                return views.page(page, initiative, form).rejected(form);
            }
            var ticket = supporters.submit(
                    permit.get(),
                    page,
                    written.get().email(),
                    initiative.id(),
                    written.get().by());
            return Redirect.to(page, "/" + supporters.path() + "/" + ticket + "/sent");
        });
    }

    /** What the second link of a supporter's letter shows. */
    @GetMapping("/{partnership}/supporters/{token}")
    View manage(Page page, @PathVariable String token) {
        return management.of(page, supporters, token);
    }

    private Html form(Page page, Form form) {
        return db.in(page.here().id(), () -> {
            var options = activities.published(page.here().id()).stream()
                    .map(one -> Option.of(page, one.id().toString(), one.title()))
                    .toList();
            var title = form.typed("title");
            return Html.of(
                    "initiatives/newInitiative",
                    new NewView(
                            page,
                            form,
                            options,
                            from(form),
                            title.isBlank() ? List.of() : alike.to("initiatives", title, MOST_ALIKE),
                            answers.days()));
        });
    }

    private @Nullable PublicThing from(Form form) {
        var probe = Form.filled(Map.of(Origins.FIELD, List.of(form.typed(Origins.FIELD))));
        var reference = origins.read(probe);
        return reference == null ? null : kinds.these(List.of(reference)).get(reference);
    }

    /** Those that readers see, by their ids and by their slugs. */
    private Map<String, UUID> shownActivities(Page page) {
        var ids = new HashMap<String, UUID>();
        for (Activity activity : activities.published(page.here().id())) {
            ids.put(activity.id().toString(), activity.id());
            ids.put(activity.slug(), activity.id());
        }
        return ids;
    }

    /** One that waits for a look is a page for coordinators only. */
    private Initiative visible(Page page, String number) {
        return store.byNumber(Numbers.of(number))
                .filter(initiative -> initiative.isPublic() || page.may(Coordinator.class))
                .orElseThrow(NotFound::new);
    }
}
