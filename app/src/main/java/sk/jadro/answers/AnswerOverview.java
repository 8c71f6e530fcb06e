package sk.jadro.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import sk.jadro.answers.OwedStore.Waiting;
import sk.jadro.base.desk.Matter;
import sk.jadro.base.desk.Matters;
import sk.jadro.base.edit.Editor;
import sk.jadro.base.web.Page;

/** What the desk's first page says of answers that are owed: where we are silent, and what waits in time. */
@Component
class AnswerOverview implements Matters {
    private final OwedStore store;
    private final Answers answers;

    AnswerOverview(OwedStore store, Answers answers) {
        this.store = store;
        this.answers = answers;
    }

    @Override
    public List<Matter> of(Page page, Editor by) {
        var today = answers.today();
        var byTime = store.waiting().stream()
                .collect(Collectors.partitioningBy(one -> one.owed().isLate(today)));
        var matters = new ArrayList<Matter>();
        add(page, Matter.Kind.URGENT, "answers.late", byTime.getOrDefault(true, List.of()), matters);
        add(page, Matter.Kind.OWED, "answers.waiting", byTime.getOrDefault(false, List.of()), matters);
        return matters;
    }

    private static void add(Page page, Matter.Kind kind, String key, List<Waiting> waiting, List<Matter> matters) {
        if (waiting.isEmpty()) {
            return;
        }
        var about = waiting.stream()
                .map(one -> new Matter.About(
                        one.title(), page.words().date(one.owed().due())))
                .toList();
        matters.add(new Matter(
                kind,
                waiting.size(),
                page.say(key, waiting.size()),
                about,
                "",
                page.say("answers.matter.action"),
                waiting.size() == 1 ? waiting.getFirst().desk() : AnswersDesk.PATH));
    }
}
