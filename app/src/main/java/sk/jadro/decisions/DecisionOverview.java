package sk.jadro.decisions;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import sk.jadro.base.desk.Matter;
import sk.jadro.base.desk.Matters;
import sk.jadro.base.edit.Editor;
import sk.jadro.base.web.Page;

/** What of decisions waits on the desk: those that all were heard on, and those that came back as somebody objects. */
@Component
class DecisionOverview implements Matters {
    private final DecisionLists lists;

    DecisionOverview(DecisionLists lists) {
        this.lists = lists;
    }

    @Override
    public List<Matter> of(Page page, Editor by) {
        var owed = lists.owed();
        var matters = new ArrayList<Matter>();
        add(
                page,
                "heard",
                owed.stream().filter(one -> one.stage() == Stage.HEARD).toList(),
                matters);
        add(
                page,
                "returned",
                owed.stream().filter(one -> one.stage() == Stage.DRAFT).toList(),
                matters);
        return matters;
    }

    private static void add(Page page, String what, List<Decision> decisions, List<Matter> matters) {
        if (decisions.isEmpty()) {
            return;
        }
        matters.add(new Matter(
                Matter.Kind.OWED,
                decisions.size(),
                page.say("decisions.matter." + what, decisions.size()),
                decisions.stream()
                        .map(decision -> new Matter.About(decision.question(), ""))
                        .toList(),
                "",
                page.say("decisions.matter.action"),
                decisions.size() == 1 ? decisions.getFirst().desk() : "/desk/decisions"));
    }
}
