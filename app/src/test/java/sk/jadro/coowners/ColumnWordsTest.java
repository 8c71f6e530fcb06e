package sk.jadro.coowners;

import static org.assertj.core.api.Assertions.assertThat;
import static sk.jadro.activities.TypedActivity.anActivity;
import static sk.jadro.coowners.TypedSignUp.aSignUp;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;

/** The partnership's main signal: whether both sides, the city office and civil society, carry an activity. */
@JadroTest
class ColumnWordsTest {
    @Autowired
    House house;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            city-office civil-society          | 2 ľudia · obe strany                            | 2 people · both sides
            city-office civil-society business | 3 ľudia · obe strany a ďalšie                   | 3 people · both sides and others
            city-office                        | 1 človek · chýba občianska spoločnosť           | 1 person · civil society is missing
            city-office business public        | 3 ľudia · chýba občianska spoločnosť            | 3 people · civil society is missing
            civil-society                      | 1 človek · chýba mestský úrad                   | 1 person · the city office is missing
            civil-society public               | 2 ľudia · chýba mestský úrad                    | 2 people · the city office is missing
            public business                    | 2 ľudia · chýba mestský úrad aj občianska spoločnosť | 2 people · city office and civil society are missing
            """)
    void onlyOfficeAndCivilSocietyAreBothSides(String sides, String slovak, String english) {
        var site = house.aPartnership();
        anActivity().saveAs(house.aCoordinator(site), site);
        var visitor = house.visitor();
        for (var side : sides.split(" ", -1)) {
            aSignUp().with("side", side).confirm(house, visitor, "/" + site.slug() + "/activities/mapa-zelene");
        }
        var list = visitor.open("/" + site.slug() + "/activities");
        assertThat(list.texts(".column .label")).containsExactly(slovak);
        assertThat(list.html().select(".label--missing").isEmpty()).isEqualTo(slovak.contains("obe strany"));
        assertThat(visitor.open("/en/" + site.slug()).texts(".column .label")).containsExactly(english);
    }
}
