package sk.jadro.base.section;

import gg.jte.TemplateEngine;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.Part;

/** Gathers what higher rooms show on a lower room's page. */
@Component
public class Sections {
    private final Db db;
    private final List<Section> sections;
    private final List<DeskLink> links;
    private final TemplateEngine templates;

    Sections(Db db, List<Section> sections, List<DeskLink> links, TemplateEngine templates) {
        this.db = db;
        this.sections = sections.stream()
                .sorted(Comparator.comparingInt(Section::order))
                .toList();
        this.links =
                links.stream().sorted(Comparator.comparingInt(DeskLink::order)).toList();
        this.templates = templates;
    }

    /** What stands at these places of these things: in one transaction, by as many queries for twenty as for one. */
    public Shown of(Page page, List<UUID> things, Place... places) {
        var shown = new Shown();
        if (things.isEmpty()) {
            return shown;
        }
        db.in(page.here().id(), () -> {
            for (var section : sections) {
                if (List.of(places).contains(section.place())) {
                    section.finder()
                            .of(page, things)
                            .forEach((thing, model) -> shown.add(
                                    section.place(), thing, new Part(section.template(), model).content(templates)));
                }
            }
        });
        return shown;
    }

    /** The links at this place of the desk. */
    public List<DeskLink> links(Place place) {
        return links.stream().filter(link -> link.place().equals(place)).toList();
    }
}
