package sk.jadro.base.web;

import java.util.Optional;
import sk.jadro.base.text.Invalid;
import sk.jadro.base.text.Slug;

/** The slug of a thing that a list is asked for, as it stands in an address; whether there is such a thing is not said. */
public record AskedSlug(String value) {
    /** Empty if it has not the shape of one. */
    static Optional<AskedSlug> of(String typed) {
        try {
            return Optional.of(new AskedSlug(Slug.checked(typed)));
        } catch (Invalid e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
