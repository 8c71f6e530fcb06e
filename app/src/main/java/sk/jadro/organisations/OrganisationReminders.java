package sk.jadro.organisations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import sk.jadro.mine.Reminder;
import sk.jadro.mine.Reminders;
import sk.jadro.people.TypedName;

/** Asks those who act for an organisation, once, whether somebody who says so does, too. */
@Component
@Order(40)
class OrganisationReminders implements Reminders {
    private final ClaimStore claims;
    private final Clock clock;

    OrganisationReminders(ClaimStore claims, Clock clock) {
        this.claims = claims;
        this.clock = clock;
    }

    @Override
    public List<Reminder> take(LocalDate day, Set<UUID> readers) {
        var asked = claims.untold(readers);
        if (!asked.isEmpty()) {
            claims.told(asked.stream().map(one -> one.claim().id()).collect(Collectors.toSet()), clock.instant());
        }
        return asked.stream().map(OrganisationReminders::reminder).toList();
    }

    private static Reminder reminder(ClaimStore.Asked asked) {
        var claim = asked.claim();
        return new Reminder(
                asked.reader(),
                words -> new Reminder.Said(
                        words.say(
                                "organisations.remind",
                                TypedName.inLetter(claim.name()),
                                TypedName.inLetter(claim.organisation().name())),
                        words.say("organisations.remind.link")),
                "/mine",
                Set.of(claim.person()));
    }
}
