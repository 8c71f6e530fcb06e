package sk.jadro.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** With the memory that Jadro is shipped with. */
@Tag("full")
class SiegeTest {
    @Test
    void twoThousandHostileClientsStopNoReader() throws Exception {
        var report = new Siege().run();

        System.err.println(report);
        assertThat(report.lived()).isTrue();
        assertThat(report.refused()).isEmpty();
    }
}
