package sk.jadro.partnership;

import sk.jadro.base.text.Lang;
import sk.jadro.base.text.Text;
import sk.jadro.base.web.Site;

/** Fills the blanks of the privacy notice and the accessibility statement from the contact: {@code {{email}}}. */
final class Blanks {
    private Blanks() {}

    static Text fill(Text text, Site site, TextSet texts) {
        var en = text.en();
        return new Text(fill(text.sk(), Lang.SK, site, texts), en == null ? null : fill(en, Lang.EN, site, texts));
    }

    private static String fill(String text, Lang lang, Site site, TextSet texts) {
        var email = known(texts.in(lang, TextKind.EMAIL));
        return text.replace("{{controller}}", controller(lang, site))
                .replace("{{address}}", known(texts.in(lang, TextKind.ADDRESS)))
                .replace("{{email}}", email)
                .replace("{{dpo}}", email);
    }

    private static String controller(Lang lang, Site site) {
        var place = site.place().in(lang);
        return place.isEmpty() ? site.name().in(lang) : site.name().in(lang) + ", " + place;
    }

    /** A blank stays visibly blank until the coordinators fill it in. */
    private static String known(String text) {
        return text.isEmpty() ? "…………" : text.replace("\n", ", ");
    }
}
