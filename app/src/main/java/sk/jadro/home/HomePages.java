package sk.jadro.home;

import gg.jte.Content;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import sk.jadro.base.db.Db;
import sk.jadro.base.home.HomePlace;
import sk.jadro.base.section.Sections;
import sk.jadro.base.section.Shown;
import sk.jadro.base.web.Html;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.Redirect;
import sk.jadro.base.web.Site;
import sk.jadro.base.web.Sites;
import sk.jadro.partnership.PartnershipTexts;

/** What a partnership is, how far it has come, and what rooms show there. */
@Controller
class HomePages {
    private final Db db;
    private final Sites sites;
    private final PartnershipTexts texts;
    private final Knots knots;
    private final Sections sections;

    HomePages(Db db, Sites sites, PartnershipTexts texts, Knots knots, Sections sections) {
        this.db = db;
        this.sites = sites;
        this.texts = texts;
        this.knots = knots;
        this.sections = sections;
    }

    record HomeView(Page page, PartnershipTexts.Opening opening, List<Knots.Counted> thread, Shown shown) {
        List<Content> at(HomePlace place) {
            return shown.at(place, page.here().id());
        }
    }

    record PartnershipsView(Page page, List<Site> sites) {}

    /** The list of partnerships, or at once the only one. */
    @GetMapping("/")
    View partnerships(Page page) {
        var all = sites.all();
        return all.size() == 1
                ? Redirect.to("/" + all.getFirst().slug())
                : Html.of("home/partnerships", new PartnershipsView(page, all));
    }

    @GetMapping("/{partnership}")
    Html home(Page page) {
        var id = page.here().id();
        return db.in(
                id,
                () -> Html.of(
                        "home/home",
                        new HomeView(
                                page,
                                texts.opening(id),
                                knots.counted(),
                                sections.of(page, List.of(id), HomePlace.values()))));
    }
}
