package sk.jadro.organisations;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import sk.jadro.base.web.Page;
import sk.jadro.people.Involved;
import sk.jadro.people.Involved.Deed;
import sk.jadro.people.Involved.Fact;
import sk.jadro.people.Involvement;

/** For whom somebody acts, and who else says so and waits for their word, on their own page. */
@Component
@Order(20)
class MyOrganisations implements Involvement {
    private final ClaimStore claims;

    MyOrganisations(ClaimStore claims) {
        this.claims = claims;
    }

    @Override
    public List<Involved> of(Page page, UUID person) {
        return Stream.concat(
                        claims.waitingFor(person).stream().map(claim -> asked(page, claim)),
                        claims.ofPerson(person).stream().map(claim -> own(page, claim)))
                .toList();
    }

    private static Involved asked(Page page, Claim claim) {
        return new Involved(
                claim.id(),
                page.say("organisations.organisation"),
                claim.organisation().title(),
                claim.organisation().path(),
                page.say("organisations.mine.asked", claim.name()),
                true,
                List.of(
                        new Deed(page.say("organisations.mine.confirm"), path(claim, "confirmation")),
                        new Deed(page.say("organisations.mine.refuse"), path(claim, "refusal"))),
                List.of());
    }

    private static Involved own(Page page, Claim claim) {
        var state = page.say("organisations.mine.state", claim.state());
        return new Involved(
                claim.id(),
                page.say("organisations.organisation"),
                claim.organisation().title(),
                claim.organisation().isPublic() ? claim.organisation().path() : null,
                state,
                false,
                switch (claim.state()) {
                    case CLAIMED, CONFIRMED ->
                        List.of(new Deed(page.say("organisations.mine.leave"), path(claim, "withdrawal")));
                    case LEFT -> List.of(new Deed(page.say("organisations.mine.come-back"), path(claim, "return")));
                    case REFUSED -> List.of();
                },
                List.of(
                        new Fact("organisation", page.say("organisations.name"), claim.typed()),
                        new Fact("state", page.say("organisations.state"), state),
                        new Fact("since", page.say("organisations.since"), page.date(claim.since()))));
    }

    private static String path(Claim claim, String deed) {
        return "/mine/organisations/" + claim.id() + "/" + deed;
    }
}
