package sk.jadro.walks;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.PartnershipId;
import sk.jadro.base.home.HomePlace;
import sk.jadro.base.mail.EmailAddress;
import sk.jadro.base.section.Section;
import sk.jadro.base.web.Asked;
import sk.jadro.base.web.Form;
import sk.jadro.base.web.Html;
import sk.jadro.base.web.ListPage;
import sk.jadro.base.web.MenuEntry;
import sk.jadro.base.web.MovedPermanently;
import sk.jadro.base.web.NotFound;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.PageNumber;
import sk.jadro.base.web.Redirect;
import sk.jadro.base.web.RoomGroup;
import sk.jadro.base.web.Stranger;
import sk.jadro.coordinators.Coordinator;
import sk.jadro.people.Side;
import sk.jadro.people.TypedName;
import sk.jadro.submissions.ManagementPage;

/** The list of walks, the page of each, the form by which one comes along; and the next one on the first page. */
@Controller
class WalkPages {
    private static final int ON_A_PAGE = 20;

    private final Db db;
    private final WalkStore store;
    private final Walkers walkers;
    private final ManagementPage management;

    WalkPages(Db db, WalkStore store, Walkers walkers, ManagementPage management) {
        this.db = db;
        this.store = store;
        this.walkers = walkers;
        this.management = management;
    }

    @Bean
    static MenuEntry walksInTheMenu() {
        return new MenuEntry(RoomGroup.MEETING, "walks", "/walks");
    }

    @Bean
    static Section<PartnershipId> nextWalkAtHome(WalkStore store) {
        return Section.ofPartnership(
                HomePlace.HALF,
                30,
                "walks/next",
                visit -> store.published(1, 0).stream()
                        .filter(store::isAhead)
                        .map(walk -> new NextView(visit.page(), walk))
                        .findFirst()
                        .orElse(null));
    }

    record NextView(Page page, Walk walk) {}

    record WalksView(Page page, ListPage<Walk> walks) {}

    /** @param counts how many come along, by side; only ahead of it, as they are forgotten after it */
    record WalkView(Page page, Form form, Walk walk, boolean isAhead, Map<Side, Integer> counts) {}

    @GetMapping("/{partnership}/walks")
    Html list(Page page, @Asked("page") PageNumber number) {
        return db.in(
                page.here().id(),
                () -> Html.of("walks/walks", new WalksView(page, ListPage.of(number, ON_A_PAGE, store::published))));
    }

    @GetMapping("/{partnership}/walks/{slug}")
    View one(Page page, @PathVariable String slug) {
        return db.in(page.here().id(), () -> {
            var walk = visible(page, slug);
            return walk.draft().slug().equals(slug)
                    ? one(page, walk, Form.empty())
                    : MovedPermanently.to(page, walk.path());
        });
    }

    /** Where the form is sent; who follows its address sees the walk. */
    @GetMapping("/{partnership}/walks/{slug}/walkers")
    View formAddress(Page page, @PathVariable String slug) {
        return db.in(
                page.here().id(), () -> Redirect.to(page, visible(page, slug).path()));
    }

    @PostMapping("/{partnership}/walks/{slug}/walkers")
    View comeAlong(Page page, Form form, Stranger stranger, @PathVariable String slug) {
        return db.in(page.here().id(), () -> {
            var walk = visible(page, slug);
            if (!walk.isPublic() || !store.isAhead(walk)) {
                throw new NotFound();
            }
            var name = TypedName.read(form);
            var email = form.read("email", EmailAddress::new);
            var side = form.choice("side", Side.class);
            if (email != null && side != null) {
                var permit = stranger.mayCauseLetter(form, "email", email.mailbox());
                if (permit.isPresent()) {
                    var ticket = walkers.submit(permit.get(), page, email, walk.id(), name, side);
                    return Redirect.to(page, "/walkers/" + ticket + "/sent");
                }
            }
            return one(page, walk, form).rejected(form);
        });
    }

    /** What the second link of the letter shows. */
    @GetMapping("/{partnership}/walkers/{token}")
    View manage(Page page, @PathVariable String token) {
        return management.of(page, walkers, token);
    }

    /** What somebody outside sees of a draft; once it is published, the page itself. */
    Optional<View> preview(Page page, UUID id) {
        return store.byId(id)
                .filter(walk -> !walk.archived())
                .map(walk -> walk.isPublic() ? Redirect.to(page, walk.path()) : one(page, walk, Form.empty()));
    }

    private Html one(Page page, Walk walk, Form form) {
        var counts = walkers.counts(List.of(walk.id())).getOrDefault(walk.id(), Map.of());
        var html = Html.of("walks/walk", new WalkView(page, form, walk, store.isAhead(walk), counts));
        return walk.isPublic() ? html : html.keptSecret();
    }

    /** A draft is a page for coordinators only, who preview it so. */
    private Walk visible(Page page, String slug) {
        return store.bySlug(slug)
                .filter(walk -> walk.isPublic() || page.may(Coordinator.class))
                .orElseThrow(NotFound::new);
    }
}
