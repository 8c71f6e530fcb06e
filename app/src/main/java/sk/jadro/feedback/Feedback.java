package sk.jadro.feedback;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sk.jadro.answers.Channel;
import sk.jadro.answers.Owed;
import sk.jadro.base.db.Row;
import sk.jadro.base.open.Reference;
import sk.jadro.base.text.FirstWords;
import sk.jadro.base.text.Lang;
import sk.jadro.base.text.Text;
import sk.jadro.people.NameVisibility;

/**
 * Something that somebody wrote to the partnership.
 *
 * @param person who wrote it; null of whoever gave no address, once they are erased, and of the sample
 * @param about what it is about; null for nothing in particular
 * @param name empty of whoever gave none
 * @param consented whether its words and the answer may be public
 * @param lang in which its writer is written to
 * @param isConfirmed whether somebody who has the letter to its address said that it is theirs
 * @param isShown whether a coordinator's look or an answer lets readers see the words, if that was agreed to
 * @param helped whether the answer did; null while its writer said nothing of that
 * @param suspicion why it waits for a person's look before it counts; null of what does
 */
record Feedback(
        UUID id,
        @Nullable UUID person,
        FeedbackKind kind,
        Channel channel,
        String text,
        @Nullable Reference about,
        String name,
        NameVisibility visibility,
        boolean consented,
        Lang lang,
        Instant writtenAt,
        boolean isConfirmed,
        boolean isShown,
        boolean isWithdrawn,
        boolean isHidden,
        @Nullable Helped helped,
        @Nullable Suspicion suspicion,
        Owed owed) {
    static final String DESK = "/desk/feedback";

    int number() {
        return owed.number();
    }

    Text title() {
        return FirstWords.of(text);
    }

    /** Where everybody sees how it stands. */
    String path() {
        return "/ledger/" + number();
    }

    String desk() {
        return DESK + "/" + id;
    }

    /** Whether readers see its words. */
    boolean isPublic() {
        return consented && isShown && !isWithdrawn && !isHidden && !isHeld();
    }

    /** Whether nobody has said yet that a person wrote it. */
    boolean isHeld() {
        return suspicion != null;
    }

    /** Whether its words may be public, and wait for a coordinator's look. */
    boolean isNew() {
        return consented && !isShown && !isWithdrawn && !isHidden && !isHeld();
    }

    boolean isAnswered() {
        return "answered".equals(owed.outcome());
    }

    /** The name as readers may see it; null when they may not. */
    @Nullable
    String shownName() {
        var shown = isConfirmed ? visibility.show(name) : "";
        return shown.isEmpty() ? null : shown;
    }

    static Feedback of(Row row) {
        return new Feedback(
                row.uuid("id"),
                row.uuidOrNull("person_id"),
                row.constant("kind", FeedbackKind.class),
                row.constant("channel", Channel.class),
                row.string("text"),
                Reference.of(row, "about"),
                row.string("name"),
                row.constant("visibility", NameVisibility.class),
                row.bool("consented"),
                row.constant("lang", Lang.class),
                row.instant("written_at"),
                row.instantOrNull("confirmed_at") != null,
                row.instantOrNull("shown_at") != null,
                row.instantOrNull("withdrawn_at") != null,
                row.instantOrNull("hidden_at") != null,
                row.stringOrNull("helped") == null ? null : row.constant("helped", Helped.class),
                row.stringOrNull("suspicion") == null ? null : row.constant("suspicion", Suspicion.class),
                Objects.requireNonNull(Owed.of(row)));
    }
}
