package sk.jadro.feedback;

import java.util.List;
import org.springframework.stereotype.Component;
import sk.jadro.base.desk.Matter;
import sk.jadro.base.desk.Matters;
import sk.jadro.base.edit.Editor;
import sk.jadro.base.web.Page;

/** What the desk's first page says of what people wrote: what may be public and waits for a look. */
@Component
class FeedbackOverview implements Matters {
    private final FeedbackStore store;

    FeedbackOverview(FeedbackStore store) {
        this.store = store;
    }

    @Override
    public List<Matter> of(Page page, Editor by) {
        var unseen = store.unseen();
        return unseen.isEmpty()
                ? List.of()
                : List.of(new Matter(
                        Matter.Kind.PEOPLE,
                        unseen.size(),
                        page.say("feedback.unseen.many", unseen.size()),
                        unseen.stream()
                                .map(one -> new Matter.About(one.title(), page.date(one.writtenAt())))
                                .toList(),
                        "",
                        page.say("feedback.unseen.action"),
                        unseen.size() == 1 ? unseen.getFirst().desk() : Feedback.DESK));
    }
}
