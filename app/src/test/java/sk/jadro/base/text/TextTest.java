package sk.jadro.base.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextTest {
    @Test
    void theAskedLanguageIsShown() {
        var text = new Text("Ahoj", "Hello");
        assertThat(text.in(Lang.SK)).isEqualTo("Ahoj");
        assertThat(text.in(Lang.EN)).isEqualTo("Hello");
        assertThat(text.langFor(Lang.EN)).isEqualTo(Lang.EN);
    }

    @Test
    void whatNobodyTranslatedIsShownInSlovakAndSaysSo() {
        var text = Text.sk("Ahoj");
        assertThat(text.in(Lang.EN)).isEqualTo("Ahoj");
        assertThat(text.langFor(Lang.EN)).isEqualTo(Lang.SK);
    }

    @Test
    void aBlankTranslationIsNone() {
        assertThat(new Text("Ahoj", " \n").en()).isNull();
    }
}
