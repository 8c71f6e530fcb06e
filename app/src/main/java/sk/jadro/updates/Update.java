package sk.jadro.updates;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sk.jadro.base.edit.Edition;
import sk.jadro.base.files.Picture;
import sk.jadro.base.subject.Subject;
import sk.jadro.base.text.Lang;
import sk.jadro.base.text.Markdown;
import sk.jadro.base.text.Text;
import sk.jadro.base.ui.Edited;

/**
 * Short news.
 *
 * @param number by which its page is known
 * @param subject what it is of
 * @param picture null if it has none
 * @param alternative what the picture shows, in words
 * @param byCarrier whether one who carries the activity wrote it, and not those who coordinate
 * @param person who wrote it, who may be erased by now; null for those who coordinate
 * @param shownAuthor their name, as they have it shown at the activity; null where it isn't
 * @param archived whether those who coordinate took it out of sight
 * @param takenBack whether who wrote it did
 */
record Update(
        UUID id,
        int number,
        UpdateDraft draft,
        Subject subject,
        @Nullable Picture picture,
        Text alternative,
        boolean byCarrier,
        @Nullable UUID person,
        @Nullable String shownAuthor,
        Instant said,
        boolean archived,
        boolean takenBack,
        int version) {
    /** In characters. */
    private static final int BEGINNING = 240;

    static final String DESK = "/desk/updates";

    Text title() {
        return draft.title();
    }

    String path() {
        return "/updates/" + number;
    }

    String desk() {
        return DESK + "/" + id;
    }

    String own() {
        return "/mine/updates/" + id;
    }

    /** The first words of it, as plain text. */
    String beginning(Lang lang) {
        var plain = Markdown.toPlain(draft.text().in(lang)).replace('\n', ' ').strip();
        if (plain.length() <= BEGINNING) {
            return plain;
        }
        var end = plain.lastIndexOf(' ', BEGINNING);
        return plain.substring(
                        0, end < BEGINNING / 2 ? plain.offsetByCodePoints(0, plain.codePointCount(0, BEGINNING)) : end)
                + " …";
    }

    /** Whether readers see it. */
    boolean isPublic() {
        return !archived && !takenBack && subject.isPublic();
    }

    Edition<UpdateDraft> edition() {
        return new Edition<>(draft, version);
    }

    Edited edited() {
        return new Edited(title(), desk(), path(), isPublic(), archived);
    }
}
