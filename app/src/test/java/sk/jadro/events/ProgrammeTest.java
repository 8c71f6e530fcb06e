package sk.jadro.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProgrammeTest {
    @Test
    void linesThatBeginWithATimeAreItems() {
        assertThat(Programme.of("16:30 Privítanie\n\n- 16.50 – 17.10 Malé skupiny: prepisujeme\n18:00 – Záver")
                        .items())
                .containsExactly(
                        new Programme.Item("16:30", "Privítanie"),
                        new Programme.Item("16.50 – 17.10", "Malé skupiny: prepisujeme"),
                        new Programme.Item("18:00", "Záver"));
    }

    @Test
    void aProgrammeWrittenInAnotherWayHasNone() {
        assertThat(Programme.of("16:30 Privítanie\na potom uvidíme").items()).isEmpty();
    }
}
