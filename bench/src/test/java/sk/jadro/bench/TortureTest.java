package sk.jadro.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A short round of what {@code ./jadro torture} does. */
@Tag("full")
class TortureTest {
    @Test
    void whatWasAcknowledgedIsThereOnceWhateverDied() throws Exception {
        var report = new Torture(3, 7, System.err).run();

        assertThat(report.violations()).isEmpty();
        assertThat(report.signUps()).isGreaterThan(100);
        assertThat(report.confirmations()).isPositive();
    }
}
