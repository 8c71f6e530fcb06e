package sk.jadro.base.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.mock.web.MockHttpServletRequest;

class RateLimitsTest {
    @Test
    void aFloodFromOneAddressIsStopped() {
        var limits = limits(true, 5, 100);
        assertThat(IntStream.range(0, 50)
                        .filter(i -> limits.allowsPost(from("192.0.2.1")))
                        .count())
                .isEqualTo(5);
    }

    @Test
    void anotherAddressIsNotHeldBack() {
        var limits = limits(true, 1, 100);
        assertThat(limits.allowsPost(from("192.0.2.1"))).isTrue();
        assertThat(limits.allowsPost(from("192.0.2.1"))).isFalse();
        assertThat(limits.allowsPost(from("192.0.2.2"))).isTrue();
    }

    @Test
    void oneMailboxGetsOnlySoManyLetters() {
        var limits = limits(true, 100, 3);
        assertThat(IntStream.range(0, 20)
                        .filter(i -> limits.allowsLetter(i % 2 == 0 ? "eva@example.org" : "EVA@example.org"))
                        .count())
                .isEqualTo(3);
        assertThat(limits.allowsLetter("jan@example.org")).isTrue();
    }

    @Test
    void fortyPeopleBehindOneAddressAllGetInByDefault() {
        var limits = new RateLimits(
                new Binder(new MapConfigurationPropertySource()).bindOrCreate("jadro", WebSettings.class));
        for (int person = 0; person < 40; person++) {
            // A mistyped address mended, the letter sent again, a change afterwards.
            for (int post = 0; post < 5; post++) {
                assertThat(limits.allowsPost(from("192.0.2.1"))).isTrue();
            }
            assertThat(limits.allowsLetter("person-" + person + "@example.org")).isTrue();
        }
    }

    @Test
    void theyCanBeSwitchedOff() {
        var limits = limits(false, 1, 1);
        for (int i = 0; i < 10; i++) {
            assertThat(limits.allowsPost(from("192.0.2.1"))).isTrue();
            assertThat(limits.allowsLetter("eva@example.org")).isTrue();
        }
    }

    private static RateLimits limits(boolean enabled, int posts, int letters) {
        return new RateLimits(new WebSettings(
                null, false, new WebSettings.RateLimit(enabled, posts, letters), new WebSettings.Proxy(List.of())));
    }

    private static MockHttpServletRequest from(String address) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        return request;
    }
}
