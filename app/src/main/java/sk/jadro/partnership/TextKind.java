package sk.jadro.partnership;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import sk.jadro.base.db.Code;
import sk.jadro.base.mail.EmailAddress;
import sk.jadro.base.text.Invalid;

/** One of the texts that a partnership's own pages consist of. */
enum TextKind {
    /** The home page's headline. */
    TAGLINE(Shape.LINE),
    /** The home page's first sentences. */
    LEAD(Shape.LINES),
    /** What open government is, here. */
    ABOUT(Shape.LONG),
    CONTACT(Shape.LONG),
    /** The postal address. */
    ADDRESS(Shape.LINES),
    /** The mailbox that readers write to. */
    EMAIL(Shape.EMAIL),
    /** The name of the partnership's page on Facebook. */
    FACEBOOK(Shape.LINE),
    FACEBOOK_ADDRESS(Shape.FACEBOOK),
    /** Who answers for personal data, mostly the city itself; the partnership's own name where it is empty. */
    CONTROLLER(Shape.LINE),
    /** The mailbox of whoever watches over personal data; the partnership's where it is empty. */
    DATA_PROTECTION(Shape.EMAIL),
    PRIVACY(Shape.LONG),
    ACCESSIBILITY(Shape.LONG);

    private enum Shape {
        LINE,
        LINES,
        /** CommonMark. */
        LONG,
        EMAIL,
        FACEBOOK
    }

    private final Shape shape;

    TextKind(Shape shape) {
        this.shape = shape;
    }

    /** By which its history knows it; no row has one. */
    UUID id() {
        return UUID.nameUUIDFromBytes(("partnership_text/" + Code.of(this)).getBytes(StandardCharsets.UTF_8));
    }

    /** The one of this id. */
    static TextKind of(UUID id) {
        return Arrays.stream(values())
                .filter(kind -> kind.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Whether it is plain text of a few lines. */
    boolean isLines() {
        return shape == Shape.LINES;
    }

    /** Whether it is CommonMark of many lines. */
    boolean isLong() {
        return shape == Shape.LONG;
    }

    /** Whether it may be left empty. */
    boolean isOptional() {
        return switch (this) {
            case FACEBOOK, FACEBOOK_ADDRESS, CONTROLLER, DATA_PROTECTION -> true;
            default -> isLong();
        };
    }

    /** Whether it is filled in from other texts: {@code {{email}}}. */
    boolean hasBlanks() {
        return this == PRIVACY || this == ACCESSIBILITY;
    }

    /** Whether readers see it as a link. */
    boolean isLink() {
        return shape == Shape.EMAIL || shape == Shape.FACEBOOK;
    }

    /**
     * What the link of this kind leads to.
     *
     * @throws Invalid if it leads nowhere, or not where it should
     */
    String checked(String typed) {
        return switch (shape) {
            case EMAIL -> new EmailAddress(typed).value();
            case FACEBOOK -> FacebookAddress.checked(typed);
            default -> typed;
        };
    }
}
