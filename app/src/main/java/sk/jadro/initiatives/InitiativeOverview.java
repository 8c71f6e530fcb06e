package sk.jadro.initiatives;

import java.util.List;
import org.springframework.stereotype.Component;
import sk.jadro.base.desk.Matter;
import sk.jadro.base.desk.Matters;
import sk.jadro.base.edit.Editor;
import sk.jadro.base.web.Page;

/** What the desk's first page says of initiatives: those that wait for a look before readers see them. */
@Component
class InitiativeOverview implements Matters {
    private final InitiativeLists lists;

    InitiativeOverview(InitiativeLists lists) {
        this.lists = lists;
    }

    @Override
    public List<Matter> of(Page page, Editor by) {
        var unseen = lists.unseen();
        return unseen.isEmpty()
                ? List.of()
                : List.of(new Matter(
                        Matter.Kind.PEOPLE,
                        unseen.size(),
                        page.say("initiatives.unseen", unseen.size()),
                        unseen.stream()
                                .map(one -> new Matter.About(one.title(), page.date(one.proposedAt())))
                                .toList(),
                        "",
                        page.say("initiatives.unseen.action"),
                        unseen.size() == 1 ? unseen.getFirst().desk() : Initiative.DESK));
    }
}
