package sk.jadro.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By which day a law asks for an answer. */
class LegalKindTest {
    @ParameterizedTest(name = "{0} that came on {1}: {2}")
    @CsvSource({
        // Counted by hand: weekends, Christmas, New Year and Epiphany between.
        "information, 2026-12-01, 2026-12-17",
        "information, 2026-12-18, 2027-01-11",
        "information, 2027-03-22, 2027-04-09",
        "information, 2026-11-28, 2026-12-15",
        // Days of rest that are none any more: 8 May and 15 September of 2026, 17 November, 1 September.
        "information, 2026-05-04, 2026-05-20",
        "information, 2027-05-03, 2027-05-19",
        "information, 2026-09-07, 2026-09-23",
        "information, 2026-11-16, 2026-12-02",
        "information, 2026-08-24, 2026-09-09",
        "petition, 2026-12-01, 2027-01-18",
        "complaint, 2026-12-01, 2027-03-01",
        "personal-data, 2027-01-31, 2027-02-28"
    })
    void itsDayFollowsFromWhenItCame(String kind, LocalDate came, LocalDate due) {
        assertThat(LegalKind.byCode(kind).orElseThrow().due(came)).isEqualTo(due);
    }

    @Test
    void eachSaysItsLawAndWhereThatIsRead() {
        assertThat(LegalKind.ALL).isNotEmpty().allSatisfy(kind -> {
            assertThat(kind.act().sk()).isNotBlank();
            assertThat(kind.act().en()).isNotBlank();
            assertThat(kind.called().en()).isNotBlank();
            assertThat(kind.source()).startsWith("https://");
            assertThat(kind.workingDays() + kind.months()).isPositive();
        });
        assertThat(LegalKind.ALL).extracting(LegalKind::code).doesNotHaveDuplicates();
    }
}
