package sk.jadro.core;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import sk.jadro.base.db.Db;
import sk.jadro.base.section.Sections;
import sk.jadro.base.section.Shown;
import sk.jadro.base.section.Visit;
import sk.jadro.base.web.Form;
import sk.jadro.base.web.Html;
import sk.jadro.base.web.MenuEntry;
import sk.jadro.base.web.MovedPermanently;
import sk.jadro.base.web.NotFound;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.PageNumber;
import sk.jadro.base.web.Redirect;
import sk.jadro.base.web.RoomGroup;
import sk.jadro.coordinators.Coordinator;

/** Who we are: all circles, the page of each, its rules; who has a form on them shows them again when it was filled in wrongly. */
@Controller
public class CirclePages {
    private final CircleStore store;
    private final PastStore past;
    private final Sections sections;
    private final Db db;

    CirclePages(CircleStore store, PastStore past, Sections sections, Db db) {
        this.store = store;
        this.past = past;
        this.sections = sections;
        this.db = db;
    }

    @Bean
    static MenuEntry circlesInTheMenu() {
        return new MenuEntry(RoomGroup.PEOPLE, "core", "/people", List.of("/circles"));
    }

    /**
     * @param former what they were called before
     * @param each what higher rooms show of each
     * @param all what they show of all
     */
    record PeopleView(Page page, List<Circle> circles, List<FormerName> former, Shown each, Shown all) {
        List<Circle> standing() {
            return circles.stream()
                    .filter(circle -> circle.draft().ends() == null)
                    .toList();
        }

        List<Circle> ended() {
            return circles.stream()
                    .filter(circle -> circle.draft().ends() != null)
                    .toList();
        }

        /** Those that were called otherwise before. */
        List<Circle> renamed() {
            return standing().stream()
                    .filter(circle -> !formerOf(circle).isEmpty())
                    .toList();
        }

        List<FormerName> formerOf(Circle circle) {
            return former.stream()
                    .filter(name -> name.circle().equals(circle.id()))
                    .toList();
        }

        @Nullable
        Circle successorOf(Circle circle) {
            return circles.stream()
                    .filter(other -> other.id().equals(circle.draft().successor()))
                    .findFirst()
                    .orElse(null);
        }

        List<Content> at(CirclePlace place, Circle circle) {
            return each.at(place, circle);
        }

        List<Content> at(CirclesPlace place) {
            return all.at(place, circles);
        }
    }

    /**
     * @param successor which took over from it, null where none did, or none that readers see
     * @param former what it was called before
     * @param rules the latest wording of its rules, null where there is none
     */
    record CircleView(
            Page page,
            Form form,
            Circle circle,
            @Nullable Circle successor,
            List<FormerName> former,
            @Nullable Rules rules,
            Shown shown) {
        List<Content> at(CirclePlace place) {
            return shown.at(place, circle);
        }
    }

    /** @param wordings of its rules, the latest first */
    record RulesView(Page page, Circle circle, List<Rules> wordings) {}

    @GetMapping("/{partnership}/people")
    Html people(Page page) {
        return db.in(page.here().id(), () -> {
            var circles = store.published();
            var former = past.names(circles.stream().map(Circle::id).toList());
            var each = sections.of(page, circles, CirclePlace.ROW);
            var all = sections.of(page, circles.isEmpty() ? List.of() : List.of(circles), CirclesPlace.values());
            return Html.of("core/people", new PeopleView(page, circles, former, each, all));
        });
    }

    @GetMapping("/{partnership}/circles")
    View list(Page page) {
        return Redirect.to(page, "/people");
    }

    @GetMapping("/{partnership}/circles/{slug}")
    View one(Page page, @PathVariable String slug) {
        return db.in(page.here().id(), () -> {
            var circle = visible(page, slug);
            return circle.draft().slug().equals(slug)
                    ? one(page, circle, Form.empty())
                    : MovedPermanently.to(page, circle.path());
        });
    }

    @GetMapping("/{partnership}/circles/{slug}/rules")
    View rules(Page page, @PathVariable String slug) {
        return db.in(page.here().id(), () -> {
            var circle = visible(page, slug);
            if (!circle.draft().slug().equals(slug)) {
                return MovedPermanently.to(page, circle.path() + "/rules");
            }
            var html = Html.of("core/rules", new RulesView(page, circle, past.rules(circle.id())));
            return circle.isPublic() ? html : html.keptSecret();
        });
    }

    /** The page of one, with a form that stands on it as it was sent. */
    public Html one(Page page, Circle circle, Form form) {
        return db.in(page.here().id(), () -> {
            var successor = Optional.ofNullable(circle.draft().successor())
                    .flatMap(store::byId)
                    .filter(Circle::isPublic)
                    .orElse(null);
            var shown = sections.of(
                    new Visit(page, form, PageNumber.FIRST),
                    List.of(circle),
                    CirclePlace.ACTIONS,
                    CirclePlace.PEOPLE,
                    CirclePlace.BESIDE);
            var view = new CircleView(
                    page,
                    form,
                    circle,
                    successor,
                    past.names(List.of(circle.id())),
                    past.rules(circle.id()).stream().findFirst().orElse(null),
                    shown);
            var html = Html.of("core/circle", view);
            return circle.isPublic() ? html : html.keptSecret();
        });
    }

    /** The circle that this reader may see; a draft is a page for coordinators only, who preview it so. */
    public Circle visible(Page page, String slug) {
        return db.in(page.here().id(), () -> store.bySlug(slug))
                .filter(circle -> circle.isPublic() || page.may(Coordinator.class))
                .orElseThrow(NotFound::new);
    }

    /** What somebody outside sees of a draft; once it is published, the page itself. */
    Optional<View> preview(Page page, UUID id) {
        return store.byId(id)
                .filter(circle -> !circle.archived())
                .map(circle -> circle.isPublic() ? Redirect.to(page, circle.path()) : one(page, circle, Form.empty()));
    }
}
