package sk.jadro.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {
    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            Eva Nová,         FEMININE
            Saša Kováčová,    FEMININE
            Dagmar Kohút,     FEMININE
            Jana Kiss,        FEMININE
            Ján Kováč,        MASCULINE
            Žigmund Tóth,     MASCULINE
            ĽUBOŠ KOVÁČ,      MASCULINE
            Števo Malý,       MASCULINE
            Kiro Nový,        MASCULINE
            Saša Kováč,       -
            Dominique Kováč,  -
            Kiro Kováč,       -
            Ján,              -
            """)
    void theShapeOfANameSaysWhoseItIsOrNothing(String name, PersonName.@Nullable Gender gender) {
        assertThat(PersonName.gender(name).orElse(null)).isEqualTo(gender);
    }
}
