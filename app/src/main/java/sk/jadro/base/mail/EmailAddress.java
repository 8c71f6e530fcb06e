package sk.jadro.base.mail;

import com.google.re2j.Pattern;
import com.ibm.icu.text.IDNA;
import java.util.Locale;
import sk.jadro.base.db.SqlValue;
import sk.jadro.base.text.Invalid;

/**
 * An e-mail address that a letter can be sent to: {@code eva.kralova@example.org}. Kept in lower case, because to every
 * mail server in use it is the same mailbox; a domain with diacritics is kept in its ASCII form, as IDNA 2008 has it
 * (RFC 5891; {@code straße} is not {@code strasse}).
 */
public record EmailAddress(String value) implements SqlValue {
    // RFC 5322's atoms before the @ and labels of RFC 1123 after it; quoted local parts are nobody's address.
    private static final Pattern SHAPE = Pattern.compile(
            "[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])?");

    private static final int MAX = 254;
    private static final IDNA DOMAINS = IDNA.getUTS46Instance(IDNA.NONTRANSITIONAL_TO_ASCII
            | IDNA.USE_STD3_RULES
            | IDNA.CHECK_BIDI
            | IDNA.CHECK_CONTEXTJ
            | IDNA.CHECK_CONTEXTO);

    /** @throws Invalid if no letter could be sent to it */
    public EmailAddress {
        value = ascii(value.strip()).toLowerCase(Locale.ROOT);
        if (value.length() > MAX
                || value.indexOf('@') > 64
                || !SHAPE.matcher(value).matches()) {
            throw new Invalid("email.invalid");
        }
    }

    private static String ascii(String typed) {
        var at = typed.lastIndexOf('@');
        if (at < 0 || typed.length() > MAX) {
            return typed;
        }
        var found = new IDNA.Info();
        var domain = new StringBuilder();
        DOMAINS.nameToASCII(typed.substring(at + 1), domain, found);
        if (found.hasErrors()) {
            throw new Invalid("email.invalid");
        }
        return typed.substring(0, at + 1) + domain;
    }

    /** Whose letters it gets: {@code eva+jadro@example.org} and {@code eva@example.org} are read by one person. */
    public String mailbox() {
        var at = value.indexOf('@');
        var plus = value.indexOf('+');
        return plus > 0 && plus < at ? value.substring(0, plus) + value.substring(at) : value;
    }

    @Override
    public Object sqlValue() {
        return value;
    }

    @Override
    public String toString() {
        return value;
    }
}
