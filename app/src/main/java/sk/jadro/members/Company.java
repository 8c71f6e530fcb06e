package sk.jadro.members;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import sk.jadro.core.Circle;
import sk.jadro.people.Side;

/**
 * Who is in a circle on a day.
 *
 * @param bySide how many have a seat; sides without anybody are left out
 * @param members those whose names readers may see, leads first
 */
record Company(Circle circle, Map<Side, Integer> bySide, List<Member> members) {
    int people() {
        return bySide.values().stream().mapToInt(Integer::intValue).sum();
    }

    int of(Side side) {
        return bySide.getOrDefault(side, 0);
    }

    /** Of those with names the ones who have a seat. */
    List<Member> seated() {
        return members.stream().filter(member -> !member.substitute()).toList();
    }

    /** Of those with names the ones who stand in for others. */
    List<Member> substitutes() {
        return members.stream().filter(Member::substitute).toList();
    }

    /** How many are in it without a name that readers may see. */
    int others() {
        return people() - seated().size();
    }

    /** How many are missing of a side, against what the circle set itself. */
    int missing(Side side) {
        return Math.max(0, circle.draft().seats().of(side) - of(side));
    }

    /** Of all sides of which somebody is missing. */
    Map<Side, Integer> missing() {
        var missing = new EnumMap<Side, Integer>(Side.class);
        for (var side : Side.values()) {
            if (missing(side) > 0) {
                missing.put(side, missing(side));
            }
        }
        return missing;
    }

    int missingInAll() {
        return missing().values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Those of whose sides somebody is in it or missing, as all sides stand. */
    List<Side> sides() {
        return List.of(Side.values()).stream()
                .filter(side -> of(side) > 0 || missing(side) > 0)
                .toList();
    }

    /** Those who declared an interest. */
    List<Member> interested() {
        return members.stream().filter(member -> member.interest() != null).toList();
    }
}
