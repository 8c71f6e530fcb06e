package sk.jadro.base.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * After which thing a list goes on that is read by its things' ids, so that whatever is added meanwhile nothing is read twice.
 *
 * @param id null for its beginning
 */
public record Key(@Nullable UUID id) {
    public static final Key FIRST = new Key(null);

    /** As it stands in an address; the beginning if it is none. */
    static Key of(String typed) {
        try {
            return typed.isEmpty() ? FIRST : new Key(UUID.fromString(typed));
        } catch (IllegalArgumentException e) {
            return FIRST;
        }
    }

    public boolean isFirst() {
        return id == null;
    }
}
