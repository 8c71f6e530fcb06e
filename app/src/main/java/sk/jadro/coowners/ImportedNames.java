package sk.jadro.coowners;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Ids;
import sk.jadro.base.mail.EmailAddress;
import sk.jadro.base.text.Lang;
import sk.jadro.people.People;

/**
 * Names that coordinators bring in a table. A table is nobody's consent: the people in it stand counted alone until they say
 * otherwise themselves, for which whoever has an address gets a letter within the hour. Called inside the partnership; asks the
 * database as often for many names as for one.
 */
@Component
public class ImportedNames {
    /** More than a table has, and than any activity. */
    private static final int MOST = 100_000;

    private final CoOwnerStore columns;
    private final ImportedNameStore store;
    private final People people;
    private final Clock clock;

    ImportedNames(CoOwnerStore columns, ImportedNameStore store, People people, Clock clock) {
        this.columns = columns;
        this.store = store;
        this.people = people;
        this.clock = clock;
    }

    /** What would become of each of these, in their order. No two of one activity have the same key or the same address. */
    public Map<ImportedName.Fate, List<ImportedName>> compare(List<ImportedName> names) {
        return byFate(compared(names)).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        fate -> fate.getValue().stream().map(ComparedName::name).toList()));
    }

    /**
     * Writes them into their columns.
     *
     * @param table by which that can be {@linkplain #undo undone}
     * @param lang of the letters to those who are new here
     * @return how many met which fate
     */
    public Map<ImportedName.Fate, Integer> put(UUID table, List<ImportedName> names, Lang lang) {
        var now = clock.instant();
        var fates = byFate(compared(names));
        var fresh = fates.getOrDefault(ImportedName.Fate.NEW, List.of());
        var changed = fates.getOrDefault(ImportedName.Fate.CHANGED, List.of());
        var known = people.withEmails(
                Stream.concat(
                                fresh.stream().map(one -> one.name().email()),
                                changed.stream().map(ComparedName::address))
                        .filter(Objects::nonNull)
                        .toList(),
                lang);
        store.remember(table, changed.stream().map(one -> one.found().id()).toList(), now);
        store.change(changed.stream().map(one -> changedLine(one, known)).toList());
        store.add(table, freshLines(fresh, known, lang), now);
        var counts = new EnumMap<ImportedName.Fate, Integer>(ImportedName.Fate.class);
        fates.forEach((fate, those) -> counts.put(fate, those.size()));
        return counts;
    }

    /**
     * Takes out the names that a table added and gives those that it changed back what they were, but for what became their
     * owners' own meanwhile. Whom nothing else keeps is forgotten by the hourly round, some at a time.
     */
    public void undo(UUID table) {
        store.undo(table);
    }

    /** Forgets what tables did before then, so that it can't be undone any more; how many names that concerns. */
    public int forgetUndo(Instant before) {
        return store.forget(before);
    }

    private List<ComparedName> compared(List<ImportedName> names) {
        var activities = names.stream().map(ImportedName::activity).distinct().toList();
        return new NameMatches(columns.inColumns(activities, null, MOST, 0)).compare(names);
    }

    private static Map<ImportedName.Fate, List<ComparedName>> byFate(List<ComparedName> names) {
        return names.stream().collect(Collectors.groupingBy(ComparedName::fate));
    }

    private static ImportedNameStore.Line changedLine(ComparedName one, Map<EmailAddress, UUID> known) {
        var standing = one.found();
        var person = one.address() == null ? null : known.get(one.address());
        var key = one.name().isNamed() ? one.name().key() : null;
        return new ImportedNameStore.Line(standing.id(), one.name().activity(), person, key, one.signature());
    }

    private List<ImportedNameStore.Line> freshLines(
            List<ComparedName> fresh, Map<EmailAddress, UUID> known, Lang lang) {
        var silent = people.typedIn(
                        fresh.stream()
                                .filter(one -> one.name().email() == null)
                                .map(one -> one.name().name())
                                .toList(),
                        lang)
                .iterator();
        var lines = new ArrayList<ImportedNameStore.Line>();
        for (var one : fresh) {
            @Nullable EmailAddress email = one.name().email();
            var person = email == null ? silent.next() : known.get(email);
            lines.add(new ImportedNameStore.Line(
                    Ids.next(), one.name().activity(), person, one.name().key(), one.signature()));
        }
        return lines;
    }
}
