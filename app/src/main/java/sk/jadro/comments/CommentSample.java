package sk.jadro.comments;

import java.time.Clock;
import java.time.Duration;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Ids;
import sk.jadro.base.text.YamlFile;
import sk.jadro.comments.CommentStore.Written;
import sk.jadro.partnership.SampleContent;

/** What invented people say of the sample. */
@Component
@Order(50)
class CommentSample implements SampleContent {
    private final CommentStore store;
    private final Commented commented;
    private final Clock clock;

    CommentSample(CommentStore store, Commented commented, Clock clock) {
        this.store = store;
        this.commented = commented;
        this.clock = clock;
    }

    @Override
    public void add() {
        for (var one : YamlFile.read(CommentSample.class, "sample.yaml").parts("comments")) {
            var kind = one.string("kind");
            var number = one.integer("number");
            var thing = commented.shown(kind, number).orElseThrow();
            store.add(
                    Ids.next(),
                    new Written(
                            kind,
                            thing.id(),
                            number,
                            one.string("name"),
                            one.string("text").strip()),
                    null,
                    clock.instant().minus(Duration.ofDays(one.integer("days_ago"))),
                    true);
        }
    }

    @Override
    public void withdraw() {
        store.withdrawSample();
    }
}
