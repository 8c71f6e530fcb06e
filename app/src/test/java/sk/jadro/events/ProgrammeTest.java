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
    void aLineWithoutATimeStandsBetweenTheOthers() {
        assertThat(Programme.of("16:30 Privítanie\na potom uvidíme\n17.00\u00a0\u2013\u00a017.30 Káva")
                        .items())
                .containsExactly(
                        new Programme.Item("16:30", "Privítanie"),
                        new Programme.Item("", "a potom uvidíme"),
                        new Programme.Item("17.00\u00a0\u2013\u00a017.30", "Káva"));
    }

    @Test
    void aProgrammeWithoutAnyTimeHasNoItems() {
        assertThat(Programme.of("- Privítanie\n- potom uvidíme").items()).isEmpty();
    }
}
