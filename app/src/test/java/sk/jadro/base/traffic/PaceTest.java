package sk.jadro.base.traffic;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class PaceTest {
    private final AtomicLong now = new AtomicLong(-7_000_000_000L);
    private final Pace pace = new Pace(now::get);

    @Test
    void halfAMinuteIsGrace() {
        pass(Duration.ofSeconds(30));
        assertThatCode(pace::check).doesNotThrowAnyException();
        pass(Duration.ofSeconds(1));
        assertThatThrownBy(pace::check).isInstanceOf(Pace.TooSlow.class);
    }

    @Test
    void aKilobyteASecondIsEnough() {
        for (int second = 0; second < 600; second++) {
            pass(Duration.ofSeconds(1));
            pace.moved(Pace.BYTES_A_SECOND);
            assertThatCode(pace::check).doesNotThrowAnyException();
        }
        pass(Duration.ofSeconds(2));
        assertThatThrownBy(pace::check).isInstanceOf(Pace.TooSlow.class);
    }

    private void pass(Duration time) {
        now.addAndGet(time.toNanos());
    }
}
