package sk.jadro.organisations;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import sk.jadro.base.db.Db;
import sk.jadro.base.edit.Called;
import sk.jadro.base.edit.ChangeResult;
import sk.jadro.base.edit.Edits;
import sk.jadro.base.edit.HistoryKind;
import sk.jadro.base.edit.Merge;
import sk.jadro.base.edit.Revision;
import sk.jadro.base.text.Invalid;
import sk.jadro.base.ui.Difference;
import sk.jadro.base.ui.Option;
import sk.jadro.base.web.Asked;
import sk.jadro.base.web.Form;
import sk.jadro.base.web.Html;
import sk.jadro.base.web.ListPage;
import sk.jadro.base.web.NotFound;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.PageNumber;
import sk.jadro.base.web.Redirect;
import sk.jadro.coordinators.Coordinator;

/** Where coordinators say who acts for an organisation, what it is called, and which two are one. */
@Controller
class OrganisationDesk {
    private static final int ON_A_PAGE = 50;
    private static final int MAX_NAME = 150;

    private final Db db;
    private final OrganisationStore store;
    private final ClaimStore claims;
    private final Affiliations affiliations;
    private final Edits edits;

    OrganisationDesk(Db db, OrganisationStore store, ClaimStore claims, Affiliations affiliations, Edits edits) {
        this.db = db;
        this.store = store;
        this.claims = claims;
        this.affiliations = affiliations;
        this.edits = edits;
    }

    @Bean
    static HistoryKind<OrganisationDraft> organisationsInTheHistory(OrganisationStore store, Db db) {
        return new HistoryKind<>(
                store,
                "organisations.organisation",
                (page, steps) -> {
                    var ids = steps.stream().map(Revision::thing).distinct().toList();
                    var names = db.in(page.here().id(), () -> store.names(ids));
                    return step -> new Called(names.getOrDefault(step.thing(), "–"), null);
                },
                id -> "/desk/organisations/" + id,
                (page, ids) -> Map.of());
    }

    record OrganisationsView(Page page, ListPage<Organisation> organisations) {}

    /** @param merge with what somebody else saved meanwhile, null unless they did */
    record OrganisationView(
            Page page,
            Form form,
            Organisation organisation,
            ListPage<Claim> claims,
            List<Organisation> others,
            @Nullable Merge<OrganisationDraft> merge) {
        List<Difference> differences() {
            return merge == null ? List.of() : Difference.of(page, merge);
        }

        List<Option> otherOptions() {
            return others.stream()
                    .map(other -> Option.of(page, other.id().toString(), other.title()))
                    .toList();
        }
    }

    @GetMapping("/{partnership}/desk/organisations")
    Html list(Page page, Coordinator by, @Asked("page") PageNumber number) {
        var found = db.in(by.partnership(), () -> ListPage.of(number, ON_A_PAGE, store::all));
        return Html.of("organisations/organisationsDesk", new OrganisationsView(page, found))
                .keptSecret();
    }

    @GetMapping("/{partnership}/desk/organisations/{id}")
    Html edit(Page page, Coordinator by, @PathVariable UUID id, @Asked("page") PageNumber number) {
        return one(page, null, by, existing(by, id), number, null);
    }

    @PostMapping("/{partnership}/desk/organisations/{id}")
    View rename(Page page, Form form, Coordinator by, @PathVariable UUID id) {
        var organisation = existing(by, id);
        var name = form.line("name", MAX_NAME);
        if (form.isValid() && db.in(by.partnership(), () -> store.isAnothers(name, id))) {
            form.reject("name", "organisations.problem.anothers");
        }
        if (!form.isValid()) {
            return one(page, form, by, organisation, PageNumber.FIRST, null).rejected();
        }
        return switch (edits.change(by, store, id, new OrganisationDraft(name), form.number("version"))) {
            case ChangeResult.Saved(var saved) -> back(page, saved).saying("desk.notice.saved");
            case ChangeResult.Conflict(var version, var merge) ->
                one(page, filled(merge.merged().name(), version), by, organisation, PageNumber.FIRST, merge)
                        .with(HttpStatus.CONFLICT);
            case ChangeResult.Gone() -> throw new NotFound();
        };
    }

    /** Makes one of it and another. */
    @PostMapping("/{partnership}/desk/organisations/{id}/merging")
    View merge(Page page, Form form, Coordinator by, @PathVariable UUID id) {
        var organisation = existing(by, id);
        var others = db.in(by.partnership(), () -> store.others(id));
        var into = form.read(
                "same_as",
                typed -> others.stream()
                        .map(Organisation::id)
                        .filter(other -> other.toString().equals(typed))
                        .findFirst()
                        .orElseThrow(() -> new Invalid("form.choose")));
        if (into == null) {
            return one(page, form, by, organisation, PageNumber.FIRST, null).rejected();
        }
        affiliations.merge(by, id, into);
        return back(page, into).saying("organisations.notice.merged");
    }

    @PostMapping("/{partnership}/desk/organisations/{id}/claims/{claim}/confirmation")
    View confirm(Page page, Coordinator by, @PathVariable UUID id, @PathVariable UUID claim) {
        affiliations.decide(by, existing(by, id, claim), ClaimState.CONFIRMED);
        return back(page, id).saying("organisations.notice.confirmed");
    }

    @PostMapping("/{partnership}/desk/organisations/{id}/claims/{claim}/refusal")
    View refuse(Page page, Coordinator by, @PathVariable UUID id, @PathVariable UUID claim) {
        affiliations.decide(by, existing(by, id, claim), ClaimState.REFUSED);
        return back(page, id).saying("organisations.notice.refused");
    }

    /** Makes one of its own again of what a person had called it, which was taken for another one's name. */
    @PostMapping("/{partnership}/desk/organisations/{id}/claims/{claim}/separation")
    View separate(Page page, Coordinator by, @PathVariable UUID id, @PathVariable UUID claim) {
        var own = affiliations.separate(by, existing(by, id, claim));
        return back(page, own).saying("organisations.notice.separated");
    }

    private Html one(
            Page page,
            @Nullable Form form,
            Coordinator by,
            Organisation organisation,
            PageNumber number,
            @Nullable Merge<OrganisationDraft> merge) {
        return db.in(by.partnership(), () -> {
            var id = organisation.id();
            var shown = form == null ? filled(organisation.name(), organisation.version()) : form;
            var people = ListPage.of(number, ON_A_PAGE, (limit, skipped) -> claims.of(id, limit, skipped));
            var view = new OrganisationView(page, shown, organisation, people, store.others(id), merge);
            return Html.of("organisations/organisationDesk", view).keptSecret();
        });
    }

    private static Form filled(String name, int version) {
        return new Form.Values().set("name", name).set("version", version).form();
    }

    private Organisation existing(Coordinator by, UUID id) {
        return db.in(by.partnership(), () -> store.byId(id)).orElseThrow(NotFound::new);
    }

    private Claim existing(Coordinator by, UUID id, UUID claim) {
        return db.in(by.partnership(), () -> claims.byId(claim))
                .filter(found -> found.organisation().id().equals(id))
                .orElseThrow(NotFound::new);
    }

    private static Redirect back(Page page, UUID id) {
        return Redirect.to(page, "/desk/organisations/" + id);
    }
}
