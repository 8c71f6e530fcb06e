package sk.jadro.documents;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import sk.jadro.activities.Activity;
import sk.jadro.activities.ActivityPlace;
import sk.jadro.base.section.Section;
import sk.jadro.base.web.Page;
import sk.jadro.events.EventPlace;

/** The documents of an activity or event on its page, where it has some. */
@Configuration
class DocumentSections {
    private static final int SHOWN = 5;

    /** @param found one more than is shown, where there is more */
    record OfSubjectView(Page page, List<Document> found) {
        List<Document> shown() {
            return found.stream().limit(SHOWN).toList();
        }

        boolean hasMore() {
            return found.size() > SHOWN;
        }

        /** Where all of them are. */
        String all() {
            var subject = found.getFirst().subject();
            if (subject == null) {
                throw new IllegalStateException("They were found by what they are of.");
            }
            var field = subject.kind().equals(ACTIVITIES) ? "activity" : "event";
            return "/documents?" + field + "=" + subject.slug();
        }
    }

    static final String ACTIVITIES = "activities";
    static final String EVENTS = "events";

    @Bean
    static Section<Activity> documentsOfAnActivity(DocumentLists lists) {
        return new Section<>(ActivityPlace.BELOW, 7, "documents/ofSubject", (visit, activities) -> {
            var byId = activities.stream().collect(Collectors.toMap(Activity::id, Function.identity()));
            return lists.of(ACTIVITIES, List.copyOf(byId.keySet()), SHOWN + 1).entrySet().stream()
                    .collect(Collectors.toMap(
                            found -> byId.get(found.getKey()),
                            found -> new OfSubjectView(visit.page(), found.getValue())));
        });
    }

    @Bean
    static Section<UUID> documentsOfAnEvent(DocumentLists lists) {
        return new Section<>(
                EventPlace.MATERIALS,
                10,
                "documents/ofSubject",
                (visit, events) -> lists.of(EVENTS, events, SHOWN + 1).entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, found -> new OfSubjectView(visit.page(), found.getValue()))));
    }
}
