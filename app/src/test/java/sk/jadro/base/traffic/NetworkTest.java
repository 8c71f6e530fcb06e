package sk.jadro.base.traffic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            192.0.2.1,                  192.0.2.1,              true
            192.0.2.1,                  192.0.2.2,              false
            2001:db8:1:2::1,            2001:db8:1:2:a:b:c:d,   true
            2001:db8:1:2::1,            2001:db8:1:3::1,        false
            2001:db8:1:2:0:0:0:1,       2001:db8:1:2::ffff,     true
            ::ffff:192.0.2.1,           192.0.2.1,              true
            fe80::1%2,                  fe80::2%3,              true
            ::1,                        127.0.0.1,              false
            """)
    void aHouseholdIsOne(String one, String other, boolean same) {
        assertThat(Network.of(one).equals(Network.of(other))).isEqualTo(same);
    }
}
