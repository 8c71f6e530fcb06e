package sk.jadro.base.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import sk.jadro.base.db.PartnershipId;
import sk.jadro.base.db.PublicChange;
import sk.jadro.base.web.AskedParameters;

/** A page that is kept for a minute is made anew by one reader while all others read it. */
class DuePageTest {
    private static final PartnershipId PARTNERSHIP = new PartnershipId(new UUID(7, 8));
    private static final AskedParameters NOTHING = new AskedParameters(List.of(), false);
    private static final MockHttpServletRequest REQUEST = new MockHttpServletRequest("GET", "/mesto/events");

    private final AtomicLong now = new AtomicLong();
    private final PublicMoments moments = new PublicMoments();
    private final PageCache pages = new PageCache(new PageCacheSettings(true, 1), moments, now::get);

    @BeforeEach
    void keepAPage() {
        moments.hear();
        pages.keep(REQUEST, NOTHING, aPage());
    }

    @Test
    void forAMinuteItIsEverybodys() {
        pass(59);

        assertThat(pages.find(REQUEST)).isNotNull();
        assertThat(pages.find(REQUEST)).isNotNull();
    }

    @Test
    void thenTheFirstReaderMakesItAnewAndTheOthersDoNotWait() {
        pass(61);

        assertThat(pages.find(REQUEST)).as("to be made").isNull();
        assertThat(pages.find(REQUEST)).as("as it was").isNotNull();

        pages.keep(REQUEST, NOTHING, aPage());
        pass(59);
        assertThat(pages.find(REQUEST)).as("made anew").isNotNull();
    }

    @Test
    void whereNobodyMadeItItEnds() {
        pass(61);
        assertThat(pages.find(REQUEST)).isNull();
        pass(120);

        assertThat(pages.find(REQUEST)).isNull();
        assertThat(pages.find(REQUEST)).isNull();
    }

    @Test
    void whoeverCouldNotMakeItLeavesItToTheNextWhileTheOthersReadItAsItWas() {
        pass(61);
        assertThat(pages.find(REQUEST)).isNull();

        pages.notMade(REQUEST);

        assertThat(pages.find(REQUEST)).as("to be made").isNull();
        assertThat(pages.find(REQUEST)).as("as it was").isNotNull();
    }

    @Test
    void afterAChangeNobodyReadsItAsItWas() {
        moments.changed(new PublicChange(PARTNERSHIP));

        assertThat(pages.find(REQUEST)).isNull();
        assertThat(pages.find(REQUEST)).isNull();
    }

    private void pass(int seconds) {
        now.addAndGet(TimeUnit.SECONDS.toNanos(seconds));
    }

    private KeptPage aPage() {
        var body = new KeptPage.Representation("\"1\"", List.of(), new byte[10]);
        return new KeptPage(PARTNERSHIP, moments.now(), body, body);
    }
}
