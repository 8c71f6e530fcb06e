package sk.jadro.tasks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import sk.jadro.members.CircleMembers.Holder;
import sk.jadro.people.Side;
import sk.jadro.tasks.TaskLists.Carried;

/**
 * Who carries how much of what a circle is to do.
 *
 * @param people those who carry most, the first of them first
 * @param others how many more carry something
 * @param sides that carry something, in their order
 * @param free how many tasks nobody carries
 */
record Load(List<OfPerson> people, int others, List<OfSide> sides, int free) {
    private static final int PEOPLE = 20;

    /** @param percent of what the one carries who carries most */
    record OfPerson(Holder holder, int tasks, int percent) {}

    /** @param percent of what the side carries that carries most */
    record OfSide(Side side, int tasks, int percent) {}

    /** @param holders of the memberships that carry something, those alone who still are in the circle */
    static Load of(List<Carried> carried, Map<UUID, Holder> holders) {
        record Bearer(Holder holder, int tasks) {}
        var bearers = new ArrayList<Bearer>();
        var sides = new EnumMap<Side, Integer>(Side.class);
        int free = 0;
        for (var one : carried) {
            var holder = one.responsible() == null ? null : holders.get(one.responsible());
            if (holder == null) {
                free += one.tasks();
            } else {
                bearers.add(new Bearer(holder, one.tasks()));
                sides.merge(holder.side(), one.tasks(), Integer::sum);
            }
        }
        int most = bearers.stream().mapToInt(Bearer::tasks).max().orElse(1);
        int mostOfSide =
                sides.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        var people = bearers.stream()
                .sorted(Comparator.comparing(Bearer::tasks)
                        .reversed()
                        .thenComparing(bearer -> bearer.holder().name())
                        .thenComparing(bearer -> bearer.holder().membership()))
                .limit(PEOPLE)
                .map(bearer -> new OfPerson(bearer.holder(), bearer.tasks(), 100 * bearer.tasks() / most))
                .toList();
        return new Load(
                people,
                bearers.size() - people.size(),
                sides.entrySet().stream()
                        .map(side -> new OfSide(side.getKey(), side.getValue(), 100 * side.getValue() / mostOfSide))
                        .toList(),
                free);
    }
}
