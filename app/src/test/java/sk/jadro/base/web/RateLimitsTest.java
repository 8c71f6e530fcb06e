package sk.jadro.base.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.util.unit.DataSize;

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
                        .filter(i -> limits.allowsLetter(
                                from("192.0.2." + i), i % 2 == 0 ? "eva@example.org" : "EVA@example.org"))
                        .count())
                .isEqualTo(3);
        assertThat(limits.allowsLetter(from("192.0.2.1"), "jan@example.org")).isTrue();
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
            assertThat(limits.allowsLetter(from("192.0.2.1"), "person-" + person + "@example.org"))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.1, 192.0.2.1, 192.0.2.2",
        "2001:db8:1:2::1, 2001:db8:1:2:ffff::9, 2001:db8:1:3::1",
        "fe80::1%eth0, fe80::2%eth0, 2001:db8::1",
        "::ffff:192.0.2.1, 192.0.2.1, 192.0.2.2"
    })
    void oneNetworkIsOneSenderOfLettersToWhomever(String one, String same, String other) {
        var limits = limits(true, 100, 100);
        var letters = IntStream.range(0, 200)
                .filter(i -> limits.allowsLetter(from(i % 2 == 0 ? one : same), "person-" + i + "@example.org"))
                .count();
        assertThat(letters).isEqualTo(50);
        assertThat(limits.allowsLetter(from(other), "eva@example.org")).isTrue();
    }

    @Test
    void oneNetworkIsOneSenderOfPosts() {
        var limits = limits(true, 5, 100);
        assertThat(IntStream.range(0, 50)
                        .filter(i -> limits.allowsPost(from("2001:db8:1:2::" + i)))
                        .count())
                .isEqualTo(5);
    }

    @Test
    void filesOfOneNetworkAreCountedByWhatTheyWeigh() {
        var limits = limits(true, 100, 100);
        assertThat(IntStream.range(0, 50)
                        .filter(i -> limits.allowsUpload(from("2001:db8:1:2::" + i), DataSize.ofMegabytes(8)))
                        .count())
                .as("of 30 MB an hour")
                .isEqualTo(3);
        assertThat(limits.allowsUpload(from("2001:db8:1:2::1"), DataSize.ofMegabytes(2)))
                .isTrue();
        assertThat(limits.allowsUpload(from("192.0.2.1"), DataSize.ofMegabytes(8)))
                .isTrue();
    }

    @Test
    void theyCanBeSwitchedOff() {
        var limits = limits(false, 1, 1);
        for (int i = 0; i < 10; i++) {
            assertThat(limits.allowsPost(from("192.0.2.1"))).isTrue();
            assertThat(limits.allowsLetter(from("192.0.2.1"), "eva@example.org"))
                    .isTrue();
        }
    }

    private static RateLimits limits(boolean enabled, int posts, int letters) {
        return new RateLimits(new WebSettings(
                null,
                false,
                new WebSettings.RateLimit(enabled, posts, 50, letters, 10, 30),
                new WebSettings.Proxy(List.of())));
    }

    private static MockHttpServletRequest from(String address) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        return request;
    }
}
