package sk.jadro.mine;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import sk.jadro.base.mail.Outbox;
import sk.jadro.base.web.Site;
import sk.jadro.people.DailyReaders;
import sk.jadro.people.Person;

/** Writes people letters with all that there is to tell each of them. Called inside the partnership. */
@Component
public class CollectedLetters {
    private final CollectedLetter letter;
    private final DailyReaders readers;
    private final Outbox outbox;

    CollectedLetters(CollectedLetter letter, DailyReaders readers, Outbox outbox) {
        this.letter = letter;
        this.readers = readers;
        this.outbox = outbox;
    }

    /** One letter at most to each of those who want such letters. */
    public void write(Site site, Collection<Reminder> reminders) {
        var byReader = reminders.stream().collect(Collectors.groupingBy(Reminder::reader));
        var some = readers.among(byReader.keySet());
        var items = new HashMap<UUID, List<CollectedLetter.Item>>();
        for (var reader : some) {
            items.put(
                    reader.id(),
                    byReader.getOrDefault(reader.id(), List.of()).stream()
                            .map(reminder -> letter.item(reminder, reader))
                            .toList());
        }
        write(site, some, items);
    }

    /** Nobody who was erased meanwhile is written to, or of. */
    void write(Site site, List<Person> some, Map<UUID, List<CollectedLetter.Item>> items) {
        if (items.isEmpty()) {
            return;
        }
        var there = held(items);
        for (var reader : some) {
            var theirs = items.getOrDefault(reader.id(), List.of()).stream()
                    .filter(item -> there.containsAll(item.about()))
                    .toList();
            if (there.contains(reader.id()) && !theirs.isEmpty()) {
                outbox.put(letter.to(site, reader, theirs));
            }
        }
    }

    private Set<UUID> held(Map<UUID, List<CollectedLetter.Item>> items) {
        return readers.held(Stream.concat(
                        items.keySet().stream(),
                        items.values().stream().flatMap(List::stream).flatMap(item -> item.about().stream()))
                .collect(Collectors.toSet()));
    }
}
