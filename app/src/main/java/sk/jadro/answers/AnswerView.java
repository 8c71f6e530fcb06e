package sk.jadro.answers;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import sk.jadro.answers.OwedStep.By;
import sk.jadro.base.text.Words;
import sk.jadro.base.web.Page;

/**
 * An answer, or that there is none yet, as the page of what was asked shows it.
 *
 * @param steps all that was said, from the first on
 * @param says what the keys of the outcomes' words begin with: {@code initiatives.outcome}
 */
public record AnswerView(Page page, Owed owed, List<OwedStep> steps, LocalDate today, String says) {
    /** More days than these are not drawn. */
    private static final int MOST = 60;

    /**
     * What the office answered first; empty while it is silent, or says no more than that it works on it. Where a law asks for it, that is
     * what was said last: handing it over to whoever is to answer is no answer.
     */
    public Optional<OwedStep> first() {
        var said = steps.stream().filter(step -> step.by() == By.OFFICE);
        if (owed.legal() == null) {
            return said.findFirst();
        }
        return owed.turn().isAwaited() ? Optional.empty() : said.reduce((former, latter) -> latter);
    }

    public boolean isSilent() {
        return first().isEmpty() && owed.turn().isAwaited();
    }

    public boolean isLate() {
        return owed.isLate(today);
    }

    public int daysLate() {
        return owed.daysLate(today);
    }

    /** In how many days an answer was promised. */
    public int promised() {
        return days(owed.askedOn(), owed.due());
    }

    /** In how many days the first one came, or how many have passed. */
    public int taken() {
        return days(
                owed.askedOn(),
                first().map(step -> Words.local(step.at()).toLocalDate()).orElse(today));
    }

    /** Of the days up to the promised one, how many passed before the first answer. */
    public int filled() {
        return Math.min(taken(), Math.min(promised(), MOST));
    }

    public int left() {
        return Math.min(promised(), MOST) - filled();
    }

    /** How many passed after the promised one. */
    public int crossed() {
        return Math.clamp(taken() - promised(), 0, MOST);
    }

    /** That it is for whoever asked to say something. */
    public String asker() {
        return page.say(says + ".asker");
    }

    /** What a step came to, in words. */
    public String said(OwedStep step) {
        return page.say(says + "." + step.outcome());
    }

    private static int days(LocalDate from, LocalDate to) {
        return Math.max(0, Math.toIntExact(ChronoUnit.DAYS.between(from, to)));
    }
}
