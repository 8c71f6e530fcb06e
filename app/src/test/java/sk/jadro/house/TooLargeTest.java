package sk.jadro.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import sk.jadro.coordinators.Coordinators;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;
import sk.jadro.support.Visitor;

/** Who sends too much is told how much is allowed, on a page of the house. */
@JadroTest
class TooLargeTest {
    private static final int MEGABYTE = 1 << 20;

    @Autowired
    House house;

    @Autowired
    Coordinators coordinators;

    private Example example;
    private String form;
    private String picture;

    @BeforeEach
    void found() {
        example = Example.in(house, coordinators);
        form = example.address("/{partnership}/activities/{slug}/co-owners");
        picture = example.address("/{partnership}/desk/events/{id}/graphic-record/picture");
    }

    @ParameterizedTest(name = "{0} MB")
    @CsvSource({"21, 422", "39, 422", "50, 413"})
    void aPictureThatIsTooLargeIsRefusedWithItsLimit(int megabytes, int status) {
        var seen = example.coordinator().upload(picture, "picture.png", new byte[megabytes * MEGABYTE]);
        assertThat(seen.status()).isEqualTo(status);
        assertThat(seen.main()).contains("20 MB");
        assertThat(seen.html().select("a[href*=" + example.site().slug() + "]")).isNotEmpty();
    }

    @Test
    void aPictureOfAnAllowedSizeThatIsNoneIsRefusedForThat() {
        var seen = example.coordinator().upload(picture, "picture.png", new byte[MEGABYTE]);
        assertThat(seen.status()).isEqualTo(422);
        assertThat(seen.errors()).singleElement().asString().doesNotContain("20 MB");
    }

    @ParameterizedTest
    @CsvSource({"600000", "5000000"})
    void aFormThatIsTooLargeIsRefused(int length) {
        var seen = house.visitor().postOnly(form, Map.of("name", "x".repeat(length)));
        assertThat(seen.status()).isEqualTo(413);
        assertThat(seen.heading()).isNotBlank();
        assertThat(seen.html().select("main a[href]")).isNotEmpty();
    }

    @Test
    void aFieldThatIsTooLongComesBackToBeShortened() {
        var tooLong = "x".repeat(1_500);
        var seen = house.visitor().postOnly(form, Map.of("name", "Eva Kráľová", "offer", tooLong));
        assertThat(seen.status()).isEqualTo(422);
        assertThat(seen.one("#offer").attr("value")).isEqualTo(tooLong);
        assertThat(seen.one("#name").attr("value")).isEqualTo("Eva Kráľová");
    }

    @Test
    void whatNoFieldTakesIsNotRepeated() {
        var farTooLong = "\"".repeat(20_000);
        for (var field : List.of("name", "offer", "email")) {
            var seen = house.visitor().postOnly(form, Map.of(field, farTooLong));
            assertThat(seen.status()).isEqualTo(422);
            assertThat(seen.one("#" + field).attr("value")).isEmpty();
            assertThat(seen.one("#" + field + "-error").text()).contains("oveľa dlhší");
            assertThat(seen.body().length).isLessThan(100_000);
        }
    }

    @Test
    void strangersUploadNothing() {
        Visitor stranger = house.visitor();
        assertThat(stranger.upload(picture, "picture.png", new byte[MEGABYTE]).status())
                .isEqualTo(401);
        assertThat(stranger.upload(form, "picture.png", new byte[MEGABYTE]).status())
                .isEqualTo(415);
    }

    @Test
    void manyFieldsAreNoTrouble() {
        var body = "activity=x&".repeat(20_000);
        var seen = house.visitor().ask("POST", form, body, "Content-Type", "application/x-www-form-urlencoded");
        assertThat(seen.status()).isIn(400, 413, 422);
        assertThat(seen.heading()).isNotBlank();
    }
}
