package sk.jadro.partnership;

import java.util.List;
import org.springframework.stereotype.Component;
import sk.jadro.base.text.Dictionary;
import sk.jadro.base.text.Lang;
import sk.jadro.base.text.Text;
import sk.jadro.base.web.Site;

/**
 * Fills the blanks of the privacy notice and the accessibility statement from other texts: {@code {{email}}}. What nobody
 * has written yet is said to follow.
 */
@Component
final class Blanks {
    private final Dictionary dictionary;

    Blanks(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    /**
     * A blank, and what readers see in its place.
     *
     * @param mark as it is written: {@code {{email}}}
     * @param source the text that it is filled in from
     */
    record Blank(String mark, TextKind source, String words) {}

    Text fill(Text text, Site site, TextSet texts) {
        var en = text.en();
        return new Text(fill(text.sk(), Lang.SK, site, texts), en == null ? null : fill(en, Lang.EN, site, texts));
    }

    private String fill(String text, Lang lang, Site site, TextSet texts) {
        var filled = text;
        for (var blank : in(lang, site, texts)) {
            filled = filled.replace(blank.mark(), blank.words());
        }
        return filled;
    }

    /** All that there are, as they are filled in now. */
    List<Blank> in(Lang lang, Site site, TextSet texts) {
        var email = known(texts.in(lang, TextKind.EMAIL), "partnership.blank.email", lang);
        var ofProtection = texts.in(lang, TextKind.DATA_PROTECTION);
        return List.of(
                new Blank("{{controller}}", TextKind.CONTROLLER, controller(lang, site, texts)),
                new Blank(
                        "{{address}}",
                        TextKind.ADDRESS,
                        known(texts.in(lang, TextKind.ADDRESS), "partnership.blank.address", lang)),
                new Blank("{{email}}", TextKind.EMAIL, email),
                new Blank("{{dpo}}", TextKind.DATA_PROTECTION, ofProtection.isEmpty() ? email : ofProtection));
    }

    private static String controller(Lang lang, Site site, TextSet texts) {
        var written = texts.in(lang, TextKind.CONTROLLER);
        if (!written.isEmpty()) {
            return written;
        }
        return site.place().in(lang).isEmpty() ? site.name().in(lang) : site.signature(lang);
    }

    private String known(String text, String otherwise, Lang lang) {
        return text.isEmpty() ? dictionary.in(lang).say(otherwise) : text.replace("\n", ", ");
    }
}
