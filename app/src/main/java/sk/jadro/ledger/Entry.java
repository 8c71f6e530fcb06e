package sk.jadro.ledger;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sk.jadro.answers.Channel;
import sk.jadro.answers.ContributionKind;
import sk.jadro.answers.Owed;
import sk.jadro.answers.Theme;
import sk.jadro.answers.Turn;
import sk.jadro.base.db.Row;
import sk.jadro.base.open.Reference;
import sk.jadro.base.text.FirstWords;
import sk.jadro.base.text.Text;
import sk.jadro.base.text.Words;
import sk.jadro.people.NameVisibility;

/**
 * Something that somebody said, as everybody may know it.
 *
 * @param of the plural of its room's things: {@code initiatives}
 * @param theme null where nobody has said of which it is
 * @param words null where they are not public
 * @param by who said it, as they let their name be shown; null where they did not
 * @param answer what was said to it last; null before anything was, and where its words are not public
 * @param about what it is about; null for nothing in particular
 * @param path of its own page, below the partnership's home; null where only the ledger has it
 */
record Entry(
        Owed owed,
        String of,
        ContributionKind what,
        Channel channel,
        @Nullable Theme theme,
        @Nullable String words,
        @Nullable String by,
        @Nullable String answer,
        @Nullable Reference about,
        @Nullable String path,
        boolean isHidden) {
    UUID id() {
        return owed.id();
    }

    int number() {
        return owed.number();
    }

    String ledgerPath() {
        return LedgerPages.PATH + "/" + number();
    }

    /** Its first words, where they are public and stand nowhere else; its number otherwise. */
    Text title() {
        return words == null || path != null
                ? new Text("Podnet " + number(), "Contribution " + number())
                : FirstWords.of(words);
    }

    EntryState state(LocalDate today) {
        if (owed.isNoted()) {
            return EntryState.NOTED;
        }
        if (owed.turn() == Turn.NOBODY) {
            return EntryState.ANSWERED;
        }
        return owed.isLate(today) ? EntryState.SILENT : EntryState.IN_TIME;
    }

    /** In how many days it was answered. */
    int days() {
        return owed.saidAt() == null
                ? 0
                : Math.max(
                        0,
                        Math.toIntExact(ChronoUnit.DAYS.between(
                                owed.askedOn(), Words.local(owed.saidAt()).toLocalDate())));
    }

    /** Its first words; null where they are not public. */
    @Nullable
    Text wordsInShort() {
        return words == null ? null : FirstWords.of(words);
    }

    /** The answer's first words; null where there is none that is public. */
    @Nullable
    Text answerInShort() {
        return answer == null ? null : FirstWords.of(answer);
    }

    boolean hasMoreToAnswer() {
        return answer != null && !FirstWords.of(answer).sk().equals(answer.strip());
    }

    /** The same of which nobody reads the words. */
    Entry wordless() {
        return new Entry(owed, of, what, channel, theme, null, null, null, about, null, isHidden);
    }

    static Entry of(Row row) {
        var theme = row.uuidOrNull("theme_id");
        return new Entry(
                Objects.requireNonNull(Owed.of(row)),
                row.string("of"),
                row.constant("what", ContributionKind.class),
                row.constant("channel", Channel.class),
                theme == null ? null : new Theme(theme, row.text("title")),
                row.stringOrNull("words"),
                row.stringOrNull("words") == null ? null : shown(row),
                row.stringOrNull("words") == null ? null : row.stringOrNull("answer"),
                Reference.of(row, "about"),
                row.stringOrNull("path"),
                row.bool("hidden"));
    }

    private static @Nullable String shown(Row row) {
        var visibility = row.stringOrNull("visibility");
        var shown = visibility == null
                ? ""
                : row.constant("visibility", NameVisibility.class).show(row.string("name"));
        return shown.isEmpty() ? null : shown;
    }
}
