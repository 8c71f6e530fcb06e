package sk.jadro.base.section;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What sections show of some things. A template writes each content as it is: {@code ${content}}. */
public final class Shown {
    private record Spot(Place place, UUID thing) {}

    private final Map<Spot, List<Content>> contents = new HashMap<>();

    Shown() {}

    void add(Place place, UUID thing, Content content) {
        contents.computeIfAbsent(new Spot(place, thing), spot -> new ArrayList<>())
                .add(content);
    }

    /** In their order; empty where no room has anything to show. */
    public List<Content> at(Place place, UUID thing) {
        return contents.getOrDefault(new Spot(place, thing), List.of());
    }
}
