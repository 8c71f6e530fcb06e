package sk.jadro.tasks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sk.jadro.base.edit.Named;

/**
 * The memberships of those who help with a task, each at a place of its own, so that two people's changes can be put together
 * place by place and the history calls each helper by name.
 */
record Helpers(
        @Named("tasks.helper") @Nullable UUID first,
        @Named("tasks.helper") @Nullable UUID second,
        @Named("tasks.helper") @Nullable UUID third,
        @Named("tasks.helper") @Nullable UUID fourth,
        @Named("tasks.helper") @Nullable UUID fifth,
        @Named("tasks.helper") @Nullable UUID sixth) {
    static final int MOST = 6;
    static final Helpers NOBODY = new Helpers(null, null, null, null, null, null);

    /** Whom two people chose at once, at two places, stands at the first of them. */
    Helpers {
        second = unless(second, first);
        third = unless(third, first, second);
        fourth = unless(fourth, first, second, third);
        fifth = unless(fifth, first, second, third, fourth);
        sixth = unless(sixth, first, second, third, fourth, fifth);
    }

    /**
     * One of them.
     *
     * @param place from 1 on; 0 if it doesn't matter
     */
    record Placed(UUID membership, int place) {}

    /** Those whose place is known or taken by nobody stand there, the others at the first that are free; the rest don't help. */
    static Helpers of(List<Placed> helpers) {
        var places = new TreeMap<Integer, UUID>();
        var others = new ArrayList<UUID>();
        for (var helper : helpers) {
            if (helper.place() < 1
                    || helper.place() > MOST
                    || places.putIfAbsent(helper.place(), helper.membership()) != null) {
                others.add(helper.membership());
            }
        }
        others.removeAll(places.values());
        for (int place = 1; place <= MOST && !others.isEmpty(); place++) {
            if (!places.containsKey(place)) {
                places.put(place, others.removeFirst());
            }
        }
        return new Helpers(places.get(1), places.get(2), places.get(3), places.get(4), places.get(5), places.get(6));
    }

    List<Placed> placed() {
        var all = Arrays.asList(first, second, third, fourth, fifth, sixth);
        var placed = new ArrayList<Placed>();
        for (int i = 0; i < all.size(); i++) {
            var membership = all.get(i);
            if (membership != null) {
                placed.add(new Placed(membership, i + 1));
            }
        }
        return List.copyOf(placed);
    }

    List<UUID> all() {
        return placed().stream().map(Placed::membership).toList();
    }

    /** Whoever carries a task doesn't help with it. */
    Helpers without(@Nullable UUID carrier) {
        return new Helpers(
                unless(first, carrier),
                unless(second, carrier),
                unless(third, carrier),
                unless(fourth, carrier),
                unless(fifth, carrier),
                unless(sixth, carrier));
    }

    private static @Nullable UUID unless(@Nullable UUID one, @Nullable UUID... others) {
        return one != null && Arrays.stream(others).anyMatch(other -> Objects.equals(one, other)) ? null : one;
    }
}
