package sk.jadro.organisations;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sk.jadro.base.open.PublicIndexes;
import sk.jadro.base.web.Form;

/** For whom people say that they act. Called inside the partnership. */
@Component
public class Organisations {
    /** Letters in the longest name of one. */
    public static final int LONGEST_NAME = 150;

    private final OrganisationStore organisations;
    private final ClaimStore claims;
    private final PublicIndexes indexes;
    private final Clock clock;

    Organisations(OrganisationStore organisations, ClaimStore claims, PublicIndexes indexes, Clock clock) {
        this.organisations = organisations;
        this.claims = claims;
        this.indexes = indexes;
        this.clock = clock;
    }

    /** Reads the form's field {@code organisation}; null if it is empty, or wrong, which the form then says. */
    public static @Nullable String typed(Form form) {
        return form.optionalLine("organisation", LONGEST_NAME);
    }

    /**
     * Notes what somebody wrote beside their name, once they confirmed what they wrote. Readers see it as soon as somebody of
     * the organisation, or a coordinator, says that it is so.
     *
     * @param name of an organisation, as they typed it; null if they act for themselves
     */
    public void claim(UUID person, @Nullable String name) {
        if (name != null) {
            var organisation = organisations.called(name);
            claims.add(organisation, person, name, clock.instant());
            if (claims.comeBack(organisation, person)) {
                indexes.update(organisation);
            }
        }
    }

    /** Notes the same as a coordinator wrote it, whose word is enough. */
    public void vouch(UUID person, @Nullable String name) {
        if (name != null) {
            var organisation = organisations.called(name);
            claims.add(organisation, person, name, clock.instant());
            if (claims.decide(organisation, person, ClaimState.CONFIRMED, clock.instant())) {
                indexes.update(organisation);
            }
        }
    }
}
