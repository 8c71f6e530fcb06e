package sk.jadro.partnership;

import org.springframework.stereotype.Component;
import sk.jadro.base.text.Dictionary;
import sk.jadro.base.text.Lang;
import sk.jadro.base.text.Text;
import sk.jadro.base.web.Site;

/**
 * Fills the blanks of the privacy notice and the accessibility statement from the contact: {@code {{email}}}. What nobody
 * has written yet is said to follow.
 */
@Component
final class Blanks {
    private final Dictionary dictionary;

    Blanks(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    Text fill(Text text, Site site, TextSet texts) {
        var en = text.en();
        return new Text(fill(text.sk(), Lang.SK, site, texts), en == null ? null : fill(en, Lang.EN, site, texts));
    }

    private String fill(String text, Lang lang, Site site, TextSet texts) {
        var email = known(texts.in(lang, TextKind.EMAIL), "partnership.blank.email", lang);
        return text.replace("{{controller}}", controller(lang, site))
                .replace("{{address}}", known(texts.in(lang, TextKind.ADDRESS), "partnership.blank.address", lang))
                .replace("{{email}}", email)
                .replace("{{dpo}}", email);
    }

    private static String controller(Lang lang, Site site) {
        var place = site.place().in(lang);
        return place.isEmpty() ? site.name().in(lang) : site.name().in(lang) + ", " + place;
    }

    private String known(String text, String otherwise, Lang lang) {
        return text.isEmpty() ? dictionary.in(lang).say(otherwise) : text.replace("\n", ", ");
    }
}
