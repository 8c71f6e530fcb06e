package sk.jadro.core;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import sk.jadro.base.section.Hold;
import sk.jadro.base.text.YamlFile;
import sk.jadro.partnership.Publication;
import sk.jadro.partnership.SampleContent;

/** The circles of the sample, with what they were called before and by which rules they work. */
@Component
@Order(12)
class CircleSample implements SampleContent {
    private final CircleStore store;
    private final PastStore past;
    private final List<Hold> holds;

    CircleSample(CircleStore store, PastStore past, List<Hold> holds) {
        this.store = store;
        this.past = past;
        this.holds = holds;
    }

    @Override
    public void add() {
        for (var circle : YamlFile.read(CircleSample.class, "sample.yaml").parts("circles")) {
            var begins = LocalDate.parse(circle.string("begins"));
            var ends = Optional.ofNullable(circle.stringOrNull("ended"))
                    .map(LocalDate::parse)
                    .orElse(null);
            var successor = Optional.ofNullable(circle.stringOrNull("successor"))
                    .flatMap(store::bySlug)
                    .map(Circle::id)
                    .orElse(null);
            var id = store.add(ReadySet.draft(circle, begins, ends, successor, Publication.PUBLISHED), true);
            for (var name : circle.parts("names")) {
                past.addName(new FormerName(
                        id, LocalDate.parse(name.string("until")), name.text("title"), name.text("reason")));
            }
            for (var rules : circle.parts("rules")) {
                past.addRules(id, LocalDate.parse(rules.string("from")), rules.text("text"));
            }
        }
    }

    @Override
    public void withdraw() {
        for (var circle : store.sample()) {
            if (holds.stream().anyMatch(room -> room.holds(circle))) {
                store.makeOwn(circle);
            } else {
                store.withdraw(circle);
            }
        }
    }
}
