package sk.jadro.base.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTimeTest {
    @ParameterizedTest
    @ValueSource(strings = {"31. 3. 2021", "31.3.2021", "31.03.2021", "31/3/2021", "2021-03-31"})
    void aDayIsUnderstoodAsPeopleWriteIt(String typed) {
        assertThat(TypedTime.day(typed)).isEqualTo(LocalDate.of(2021, 3, 31));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31. 2. 2021", "0. 3. 2021", "31. 3. 21", "zajtra", "3/2021", "2021-13-01"})
    void whatIsNoDayIsRefused(String typed) {
        assertThatExceptionOfType(Invalid.class).isThrownBy(() -> TypedTime.day(typed));
    }

    @ParameterizedTest
    @CsvSource({"17:00, 17:00", "17.00, 17:00", "17, 17:00", "9:30, 09:30", "9.30 h, 09:30", "0:05, 00:05"})
    void aTimeIsUnderstoodAsPeopleWriteIt(String typed, LocalTime time) {
        assertThat(TypedTime.time(typed)).isEqualTo(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"24:00", "17:60", "večer", "17:0", "-1", "1700"})
    void whatNoClockShowsIsRefused(String typed) {
        assertThatExceptionOfType(Invalid.class).isThrownBy(() -> TypedTime.time(typed));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3. 12. 2026 18:00   | 2026-12-03T17:00:00Z
            3.12.2026, 18.00 h  | 2026-12-03T17:00:00Z
            3. 12. 2026 o 18 h  | 2026-12-03T17:00:00Z
            2026-12-03T18:00    | 2026-12-03T17:00:00Z
            2026-12-03 18:00:00 | 2026-12-03T17:00:00Z
            3. 12. 2026         | 2026-12-03T22:59:00Z
            2026-12-03          | 2026-12-03T22:59:00Z
            """)
    void aMomentIsADayWithATimeOrItsEnd(String typed, Instant moment) {
        assertThat(TypedTime.moment(typed)).isEqualTo(moment);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zajtra", "18:00", "31. 2. 2026 18:00", "3. 12. 2026 25:00", "3. 12. 2026 ráno", ""})
    void whatIsNoMomentIsRefused(String typed) {
        assertThatExceptionOfType(Invalid.class).isThrownBy(() -> TypedTime.moment(typed));
    }

    @Test
    void theHourLeftOutInSpringIsRefused() {
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> TypedTime.at(LocalDate.of(2026, 3, 29), LocalTime.of(2, 30)))
                .extracting(Invalid::key)
                .isEqualTo("form.problem.left-out");
    }

    @Test
    void theHourThatComesTwiceInAutumnIsTheFirst() {
        assertThat(TypedTime.at(LocalDate.of(2026, 10, 25), LocalTime.of(2, 30)))
                .isEqualTo(Instant.parse("2026-10-25T00:30:00Z"));
    }

    @Test
    void whatIsWrittenIntoAFormIsUnderstoodAgain() {
        var instant = Instant.parse("2021-03-31T14:30:00Z");
        assertThat(TypedTime.at(TypedTime.day(TypedTime.day(instant)), TypedTime.time(TypedTime.time(instant))))
                .isEqualTo(instant);
    }
}
