package sk.jadro.organisations;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import sk.jadro.base.desk.DeskEntry;
import sk.jadro.base.desk.Matter;
import sk.jadro.base.desk.Matters;
import sk.jadro.base.edit.Editor;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.RoomGroup;

/** What the desk's first page says of organisations: how many there are, and where somebody waits for a word. */
@Component
class OrganisationOverview implements Matters {
    private final ClaimStore claims;

    OrganisationOverview(ClaimStore claims) {
        this.claims = claims;
    }

    @Bean
    static DeskEntry organisationsOnTheDesk(OrganisationStore store) {
        return new DeskEntry(
                RoomGroup.PEOPLE,
                "organisations",
                "/organisations",
                (page, by) -> page.say("organisations.desk.note", store.countPublished()));
    }

    @Override
    public List<Matter> of(Page page, Editor by) {
        var waiting = claims.waiting();
        return waiting.isEmpty()
                ? List.of()
                : List.of(new Matter(
                        Matter.Kind.PEOPLE,
                        waiting.size(),
                        page.say("organisations.waiting", waiting.size()),
                        waiting.stream()
                                .map(one -> new Matter.About(
                                        one.title(), page.say("organisations.waiting.people", one.waiting())))
                                .toList(),
                        page.say("organisations.waiting.detail"),
                        page.say("organisations.waiting.action"),
                        waiting.size() == 1 ? waiting.getFirst().desk() : "/desk/organisations"));
    }
}
