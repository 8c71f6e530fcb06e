package sk.jadro.base.section;

import gg.jte.TemplateEngine;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.Part;

/** Gathers what higher rooms show on a lower room's page. */
@Component
public class Sections {
    private final Db db;
    private final List<Section<?>> sections;
    private final List<DeskLink> links;
    private final TemplateEngine templates;

    Sections(Db db, List<Section<?>> sections, List<DeskLink> links, TemplateEngine templates) {
        this.db = db;
        this.sections = sections.stream()
                .sorted(Comparator.comparingInt(Section::order))
                .toList();
        this.links =
                links.stream().sorted(Comparator.comparingInt(DeskLink::order)).toList();
        this.templates = templates;
    }

    /** What stands at these places of these things: in one transaction, by as many queries for twenty as for one. */
    @SafeVarargs
    public final <T> Shown of(Page page, List<T> things, Place<T>... places) {
        return of(new Visit(page), things, places);
    }

    /** The same where sections have forms or long lists. */
    @SafeVarargs
    public final <T> Shown of(Visit visit, List<T> things, Place<T>... places) {
        var shown = new Shown();
        if (things.isEmpty()) {
            return shown;
        }
        var asked = List.of(places);
        db.in(visit.page().here().id(), () -> {
            for (var section : sections) {
                if (section.templates().keySet().stream().anyMatch(asked::contains)) {
                    show(visit, things, Sections.<T>about(section), asked, shown);
                }
            }
        });
        return shown;
    }

    private <T> void show(Visit visit, List<T> things, Section<T> section, List<Place<T>> asked, Shown shown) {
        var wanted = things.stream()
                .filter(thing -> isRoom(section, thing, asked, shown))
                .toList();
        if (wanted.isEmpty()) {
            return;
        }
        var found = section.finder().of(visit, wanted);
        section.templates().forEach((place, template) -> {
            if (asked.contains(place)) {
                found.forEach((thing, model) -> shown.add(place, thing, new Part(template, model).content(templates)));
            }
        });
    }

    private static <T> boolean isRoom(Section<T> section, T thing, List<Place<T>> asked, Shown shown) {
        return section.templates().keySet().stream()
                .anyMatch(place -> asked.contains(place)
                        && !(place.isForOne() && !shown.at(place, thing).isEmpty()));
    }

    /** A place is by one kind of things, so whatever section stands at it is about these. */
    @SuppressWarnings("unchecked")
    private static <T> Section<T> about(Section<?> section) {
        return (Section<T>) section;
    }

    /** The links at this place of the desk. */
    public List<DeskLink> links(Place<?> place) {
        return links.stream().filter(link -> link.place().equals(place)).toList();
    }
}
