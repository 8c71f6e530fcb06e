package sk.jadro.base.section;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What sections show of some things. A template writes each content as it is: {@code ${content}}. */
public final class Shown {
    private record Spot(Place<?> place, Object thing) {}

    private final Map<Spot, List<Content>> contents = new HashMap<>();

    Shown() {}

    void add(Place<?> place, Object thing, Content content) {
        contents.computeIfAbsent(new Spot(place, thing), spot -> new ArrayList<>())
                .add(content);
    }

    /** In their order; empty where no room has anything to show. */
    public <T> List<Content> at(Place<T> place, T thing) {
        return contents.getOrDefault(new Spot(place, thing), List.of());
    }
}
