package sk.jadro.members;

import gg.jte.Content;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import sk.jadro.base.db.Db;
import sk.jadro.base.section.DeskLink;
import sk.jadro.base.section.Sections;
import sk.jadro.base.section.Shown;
import sk.jadro.base.web.Html;
import sk.jadro.base.web.NotFound;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.Redirect;
import sk.jadro.base.web.Unlisted;
import sk.jadro.core.Circle;
import sk.jadro.core.CirclePlace;
import sk.jadro.core.Circles;

/** What a circle has for itself: who is in it, by name, and what higher rooms show its members alone. */
@Controller
class InsidePages {
    private static final int MOST = 500;

    private final Db db;
    private final Circles circles;
    private final MembershipStore members;
    private final Sections sections;

    InsidePages(Db db, Circles circles, MembershipStore members, Sections sections) {
        this.db = db;
        this.circles = circles;
        this.members = members;
        this.sections = sections;
    }

    @Bean
    static Unlisted whatIsInsideIsUnlisted() {
        return Unlisted.of("/inside");
    }

    /** @param others those that they may read without being in them */
    record MyCirclesView(Page page, List<Circle> circles, List<Circle> others, boolean monitors) {}

    /**
     * @param place which sections stand here
     * @param links to what they can do who leads it, none for others
     */
    record InsideView(
            Page page,
            Circle circle,
            List<Membership> members,
            CirclePlace place,
            boolean leads,
            List<DeskLink> links,
            Shown shown) {
        List<Content> sections() {
            return shown.at(place, circle);
        }

        boolean isIn() {
            return place == CirclePlace.INSIDE;
        }
    }

    /** Where members begin: their circles, or the only one that they may read. */
    @GetMapping("/{partnership}/inside")
    View mine(Page page, CircleMember me) {
        var mine = circles.byIds(me.partnership(), me.circles());
        var others = me.monitors()
                ? circles.published(me.partnership()).stream()
                        .filter(circle -> !me.isIn(circle.id()))
                        .toList()
                : List.<Circle>of();
        return mine.size() == 1 && !me.monitors()
                ? Redirect.to(page, "/inside/" + mine.getFirst().draft().slug())
                : Html.of("members/myCircles", new MyCirclesView(page, mine, others, me.monitors()))
                        .keptSecret();
    }

    @GetMapping("/{partnership}/inside/{slug}")
    Html one(Page page, CircleMember me, @PathVariable String slug) {
        return db.in(me.partnership(), () -> {
            var circle = circles.bySlug(me.partnership(), slug)
                    .filter(found -> me.isIn(found.id()) || me.monitors())
                    .orElseThrow(NotFound::new);
            var there = members.of(circle.id(), MOST, 0).stream()
                    .filter(member -> member.draft().until() == null)
                    .toList();
            var place = me.isIn(circle.id()) ? CirclePlace.INSIDE : CirclePlace.OVERSEEN;
            var leads = me.leads(circle.id());
            var links = leads ? sections.links(CirclePlace.LED) : List.<DeskLink>of();
            var shown = sections.of(page, List.of(circle), place);
            return Html.of("members/inside", new InsideView(page, circle, there, place, leads, links, shown))
                    .keptSecret();
        });
    }
}
