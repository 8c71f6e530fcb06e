package sk.jadro.base.text;

import java.util.Locale;

/** A language of the interface. */
public enum Lang {
    SK("sk", Locale.of("sk", "SK"), ""),
    EN("en", Locale.UK, "/en");

    private final String code;
    private final Locale locale;
    private final String prefix;

    Lang(String code, Locale locale, String prefix) {
        this.code = code;
        this.locale = locale;
        this.prefix = prefix;
    }

    /** As in {@code <html lang>}: {@code sk}. */
    public String code() {
        return code;
    }

    public Locale locale() {
        return locale;
    }

    /** What addresses in this language begin with: nothing in Slovak, {@code /en} in English. */
    public String prefix() {
        return prefix;
    }

    public Lang other() {
        return this == SK ? EN : SK;
    }
}
