package sk.jadro.base.traffic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BudgetTest {
    private static final Network HALL = Network.of("192.0.2.1");
    private static final Network OTHER = Network.of("192.0.2.2");

    private final Budget budget = new Budget(100, 60);

    @Test
    void oneNetworkLeavesRoomForOthers() {
        assertThat(budget.take(HALL, 60)).isTrue();
        assertThat(budget.take(HALL, 1)).isFalse();
        assertThat(budget.isFullFor(HALL, 1)).isTrue();
        assertThat(budget.take(OTHER, 40)).isTrue();
        assertThat(budget.isFullFor(OTHER, 1)).isFalse();
        assertThat(budget.take(OTHER, 1)).isFalse();
    }

    @Test
    void whatIsGivenBackIsThereAgain() {
        for (int i = 0; i < 1_000; i++) {
            assertThat(budget.take(HALL, 30)).isTrue();
            assertThat(budget.take(HALL, 30)).isTrue();
            assertThat(budget.take(HALL, 30)).isFalse();
            budget.giveBack(HALL, 30);
            budget.giveBack(HALL, 30);
        }
    }
}
