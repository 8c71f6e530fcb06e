package sk.jadro.comments;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import sk.jadro.base.section.Section;
import sk.jadro.base.section.ThingPlace;
import sk.jadro.base.section.ThingPlace.Thing;
import sk.jadro.base.web.Page;

/** The last comments on the pages of what they are of, and where one writes another. */
@Configuration
class CommentSections {
    private static final int SHOWN = 3;

    /** @param latest the last one first */
    record OfThingView(Page page, Thing thing, int count, List<Comment> latest) {
        String path() {
            return thing.path() + "/comments";
        }

        boolean hasMore() {
            return count > latest.size();
        }
    }

    @Bean
    static Section<Thing> commentsOfAThing(CommentStore store) {
        return new Section<>(ThingPlace.BELOW, 10, "comments/ofThing", (visit, things) -> {
            var views = new HashMap<Thing, OfThingView>();
            var byKind = things.stream().collect(Collectors.groupingBy(Thing::kind));
            byKind.forEach((kind, these) -> {
                var ids = these.stream().map(Thing::id).toList();
                var counts = store.counts(kind, ids);
                var latest = counts.isEmpty() ? Map.<UUID, List<Comment>>of() : store.latest(kind, ids, SHOWN);
                these.forEach(thing -> views.put(
                        thing,
                        new OfThingView(
                                visit.page(),
                                thing,
                                counts.getOrDefault(thing.id(), 0),
                                latest.getOrDefault(thing.id(), List.of()))));
            });
            return views;
        });
    }
}
