package sk.jadro.minutes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import sk.jadro.attendance.Attendee;
import sk.jadro.attendance.Part;
import sk.jadro.base.text.Dictionary;
import sk.jadro.base.text.Lang;
import sk.jadro.base.text.Markdown;
import sk.jadro.base.text.Words;
import sk.jadro.base.web.Site;
import sk.jadro.events.Event;
import sk.jadro.minutes.MinutesSources.Note;
import sk.jadro.minutes.MinutesSources.Task;

/**
 * The first text of minutes, in Slovak: who sent word, what was said at each point of the programme, outputs, decisions, tasks,
 * and what is left of the circle's last meeting. How many came stands beside the text, from the numbers themselves.
 */
@Component
class Composition {
    private final MinutesSources sources;
    private final Dictionary dictionary;

    Composition(MinutesSources sources, Dictionary dictionary) {
        this.sources = sources;
        this.dictionary = dictionary;
    }

    /** Called inside the partnership. */
    String of(Site site, Event event, List<Attendee> attendees) {
        var words = dictionary.in(Lang.SK);
        var numbers = attendees.stream()
                .filter(one -> one.person() != null)
                .collect(Collectors.toMap(Attendee::person, Attendee::number));
        var sections = new LinkedHashMap<String, List<String>>();
        sections.put(words.say("minutes.apologies"), apologies(words, attendees));
        said(words, event, sources.notes(event.id()), sections);
        sections.put(
                words.say("minutes.outputs"),
                sources.outputs(event.id()).stream()
                        .map(output -> link(
                                        site, "/outputs/" + output.number(), output.number() + ". " + output.title())
                                + (output.meaning().isEmpty() ? "" : " – " + Markdown.literal(output.meaning())))
                        .toList());
        sections.put(
                words.say("minutes.decisions"),
                sources.decisions(event.id()).stream()
                        .map(decision -> link(
                                site,
                                "/decisions/" + decision.number(),
                                words.say("minutes.decision", decision.number()) + ": " + decision.question()))
                        .toList());
        sections.put(words.say("minutes.tasks"), tasks(words, site, sources.tasks(event.id()), numbers));
        sections.put(words.say("minutes.tasks.before"), tasks(words, site, sources.openBefore(event.id()), numbers));
        return sections.entrySet().stream()
                .filter(section -> !section.getValue().isEmpty())
                .map(section -> "## " + Markdown.literal(section.getKey()) + "\n\n" + list(section.getValue()))
                .collect(Collectors.joining("\n\n"));
    }

    private static String list(List<String> items) {
        return items.stream().map(item -> item.isEmpty() ? "" : "- " + item).collect(Collectors.joining("\n"));
    }

    private static List<String> apologies(Words words, List<Attendee> attendees) {
        var said = new ArrayList<String>();
        attendees.stream()
                .filter(one -> one.part() == Part.APOLOGISED)
                .forEach(one -> said.add(words.say("minutes.apologised", "@[" + one.number() + "]")));
        attendees.stream()
                .filter(one -> one.part() == Part.CAME && one.standsInFor() > 0)
                .forEach(one -> said.add(
                        words.say("minutes.stood-in", "@[" + one.number() + "]", "@[" + one.standsInFor() + "]")));
        return said;
    }

    /** The points of the programme in their order, with what was said at each; then what nobody put to one. */
    private static void said(Words words, Event event, List<Note> notes, Map<String, List<String>> sections) {
        var points = new LinkedHashSet<>(event.points());
        notes.stream()
                .map(Note::point)
                .filter(point -> point != null && !point.isEmpty())
                .forEach(points::add);
        for (var point : points) {
            var said = notes.stream()
                    .filter(note -> point.equals(note.point()))
                    .map(Composition::literal)
                    .toList();
            sections.put(point, said.isEmpty() ? List.of("") : said);
        }
        notes.stream()
                .filter(note -> note.point() == null || note.point().isEmpty())
                .collect(Collectors.groupingBy(Note::prompt, LinkedHashMap::new, Collectors.toList()))
                .forEach((prompt, said) -> sections.put(
                        prompt.isEmpty() ? words.say("minutes.said") : prompt,
                        said.stream().map(Composition::literal).toList()));
    }

    private static String literal(Note note) {
        return Markdown.literal(note.text());
    }

    private static List<String> tasks(Words words, Site site, List<Task> tasks, Map<UUID, Integer> numbers) {
        return tasks.stream()
                .map(task -> {
                    var carrier = task.responsible() == null ? null : numbers.get(task.responsible());
                    return "**" + words.say("minutes.task") + "** " + link(site, "/tasks/" + task.slug(), task.title())
                            + (carrier == null ? "" : ", @[" + carrier + "]")
                            + (task.due() == null ? "" : ", " + words.say("minutes.task.due", words.date(task.due())));
                })
                .toList();
    }

    private static String link(Site site, String path, String label) {
        return "[" + Markdown.literal(label) + "](/" + site.slug() + path + ")";
    }
}
