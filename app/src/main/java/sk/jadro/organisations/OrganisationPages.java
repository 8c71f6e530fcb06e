package sk.jadro.organisations;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import sk.jadro.base.db.Db;
import sk.jadro.base.section.Section;
import sk.jadro.base.section.Sections;
import sk.jadro.base.section.Shown;
import sk.jadro.base.web.Asked;
import sk.jadro.base.web.Html;
import sk.jadro.base.web.ListPage;
import sk.jadro.base.web.MovedPermanently;
import sk.jadro.base.web.NotFound;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.PageNumber;
import sk.jadro.core.Circle;
import sk.jadro.core.CirclesPlace;

/** The organisations for which people act here, and where each has its hands. */
@Controller
class OrganisationPages {
    private static final int ON_A_PAGE = 100;

    private final Db db;
    private final OrganisationStore store;
    private final Sections sections;

    OrganisationPages(Db db, OrganisationStore store, Sections sections) {
        this.db = db;
        this.store = store;
        this.sections = sections;
    }

    record OrganisationsView(Page page, ListPage<Organisation> organisations) {}

    record OrganisationView(Page page, Organisation organisation, Shown shown) {
        List<Content> work() {
            return shown.at(OrganisationPlace.WORK, organisation);
        }
    }

    /** The way here, on the page of who takes part. */
    record WayView(Page page, int organisations) {}

    @Bean
    static Section<List<Circle>> organisationsBelowCircles(OrganisationStore store) {
        return new Section<>(CirclesPlace.BELOW, 20, "organisations/way", (visit, lists) -> {
            var count = store.countPublished();
            return count == 0 ? Map.of() : Map.of(lists.getFirst(), new WayView(visit.page(), count));
        });
    }

    @GetMapping("/{partnership}/organisations")
    Html list(Page page, @Asked("page") PageNumber number) {
        return db.in(
                page.here().id(),
                () -> Html.of(
                        "organisations/organisations",
                        new OrganisationsView(page, ListPage.of(number, ON_A_PAGE, store::published))));
    }

    @GetMapping("/{partnership}/organisations/{slug}")
    View one(Page page, @PathVariable String slug) {
        return db.in(page.here().id(), () -> {
            var organisation = store.bySlug(slug).filter(Organisation::isPublic).orElseThrow(NotFound::new);
            if (!organisation.slug().equals(slug)) {
                return MovedPermanently.to(page, organisation.path());
            }
            var shown = sections.of(page, List.of(organisation), OrganisationPlace.WORK);
            return Html.of("organisations/organisation", new OrganisationView(page, organisation, shown));
        });
    }
}
