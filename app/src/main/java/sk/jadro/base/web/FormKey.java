package sk.jadro.base.web;

import java.util.UUID;
import sk.jadro.base.db.Ids;

/** The id that a row made by a form will have, which the form itself brings along: sent twice, it makes one row. */
public final class FormKey {
    private static final int LENGTH = 36;

    private FormKey() {}

    /** The key in the form's field {@code key}; a new one where there is none, as on the page that shows the form. */
    public static UUID of(Form form) {
        var typed = form.typed("key");
        try {
            return typed.length() == LENGTH ? UUID.fromString(typed) : Ids.next();
        } catch (IllegalArgumentException noKey) {
            return Ids.next();
        }
    }
}
