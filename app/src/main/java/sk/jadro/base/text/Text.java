package sk.jadro.base.text;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What people wrote, in Slovak and, where somebody translated it, in English. */
public record Text(String sk, @Nullable String en) {
    public Text {
        if (en != null && en.isBlank()) {
            en = null;
        }
    }

    public static Text sk(String sk) {
        return new Text(sk, null);
    }

    /** In the asked language, else in Slovak. */
    public String in(Lang lang) {
        return lang == Lang.EN && en != null ? en : sk;
    }

    /** The language that {@link #in} answers in; to be marked when it is not the page's own. */
    public Lang langFor(Lang asked) {
        return asked == Lang.EN && en != null ? Lang.EN : Lang.SK;
    }

    public boolean isBlank() {
        return sk.isBlank();
    }

    /** The English words, empty when there are none: for a form. */
    public String enOrEmpty() {
        return Objects.requireNonNullElse(en, "");
    }
}
