package sk.jadro.base.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a page that reads slowly is sent. */
class LiveSeatTest {
    private static final byte[] EVENT = {1};

    @Test
    void whoeverHasTooMuchToReadIsSentWhatCameFirstAndNothingAfterAGap() throws InterruptedException {
        var seat = new LiveSeat();
        seat.offer(Collections.nCopies(1_999, EVENT));
        seat.offer(Collections.nCopies(2, EVENT));
        seat.offer(List.of(EVENT));

        assertThat(seat.isEnded()).isTrue();
        assertThat(seat.next(Duration.ofSeconds(1))).hasSize(1_999);
    }
}
