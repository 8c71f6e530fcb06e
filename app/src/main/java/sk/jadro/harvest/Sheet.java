package sk.jadro.harvest;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import sk.jadro.base.ui.Option;
import sk.jadro.base.web.Page;
import sk.jadro.people.Side;

/**
 * A group as it hangs on the wall.
 *
 * @param notes that hang, at least one, as they were said
 * @param dots that it was given, as far as that is to be seen now
 */
record Sheet(Group group, List<Note> notes, int dots) {
    /** Those of these groups in which notes hang, by their numbers. */
    static List<Sheet> of(List<Group> groups, List<Note> notes, Map<UUID, Integer> dots) {
        var byGroup = notes.stream()
                .filter(note -> note.group() != null)
                .collect(Collectors.groupingBy(note -> Objects.requireNonNull(note.group())));
        var sheets = new ArrayList<Sheet>();
        for (var group : groups) {
            var inside = byGroup.get(group.id());
            if (inside != null) {
                sheets.add(new Sheet(group, inside, dots.getOrDefault(group.id(), 0)));
            }
        }
        return sheets;
    }

    /** Its number and what it is about, to choose it among others. */
    Option option(Page page) {
        return Option.of(
                group.id().toString(),
                page.say(
                        "harvest.place.group",
                        group.number(),
                        group.title().isEmpty() ? notes.getFirst().inShort() : group.title()));
    }

    /** Its dots in fives. */
    String fives() {
        return Dots.inFives(dots);
    }

    /** Of the sides that notes say they are from, how many are. */
    Map<Side, Integer> sides() {
        var sides = new EnumMap<Side, Integer>(Side.class);
        notes.stream().map(Note::side).filter(Objects::nonNull).forEach(side -> sides.merge(side, 1, Integer::sum));
        return sides;
    }
}
