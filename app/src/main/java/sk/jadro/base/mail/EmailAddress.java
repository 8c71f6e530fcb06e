package sk.jadro.base.mail;

import com.google.re2j.Pattern;
import java.net.IDN;
import java.util.Locale;
import sk.jadro.base.db.SqlValue;
import sk.jadro.base.text.Invalid;

/**
 * An e-mail address that a letter can be sent to: {@code eva.kralova@example.org}. Kept in lower case, because to every
 * mail server in use it is the same mailbox; a domain with diacritics is kept in its ASCII form (RFC 5891).
 */
public record EmailAddress(String value) implements SqlValue {
    // RFC 5322's atoms before the @ and labels of RFC 1123 after it; quoted local parts are nobody's address.
    private static final Pattern SHAPE = Pattern.compile(
            "[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])?");

    /** @throws Invalid if no letter could be sent to it */
    public EmailAddress {
        value = ascii(value.strip()).toLowerCase(Locale.ROOT);
        if (value.length() > 254
                || value.indexOf('@') > 64
                || !SHAPE.matcher(value).matches()) {
            throw new Invalid("email.invalid");
        }
    }

    private static String ascii(String typed) {
        var at = typed.lastIndexOf('@');
        try {
            return at < 0 ? typed : typed.substring(0, at + 1) + IDN.toASCII(typed.substring(at + 1));
        } catch (IllegalArgumentException e) {
            throw new Invalid("email.invalid");
        }
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
