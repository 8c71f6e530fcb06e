package sk.jadro.language;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A place in a text that an editor would speak about, with the reason and up to three proposals.
 *
 * <p>Replacing {@code text.substring(start, end)} by a proposal leaves the offsets of everything before it as they are.
 */
public final class Finding {
    private final int start;
    private final int end;
    private final Category category;
    private final String rule;
    private final Severity severity;
    private final Message message;
    private final String group;
    private final Supplier<List<String>> proposals;
    private volatile @Nullable List<String> replacements;

    Finding(
            int start,
            int end,
            Category category,
            String rule,
            Severity severity,
            Message message,
            String group,
            Supplier<List<String>> proposals) {
        this.start = start;
        this.end = end;
        this.category = category;
        this.rule = rule;
        this.severity = severity;
        this.message = message;
        this.group = group;
        this.proposals = proposals;
    }

    /** Where it begins, in UTF-16 units. */
    public int start() {
        return start;
    }

    /** Where it has ended, in UTF-16 units; always after its start. */
    public int end() {
        return end;
    }

    /** What it is about. */
    public Category category() {
        return category;
    }

    /** The rule that found it, such as {@code G1}: see the README. */
    public String rule() {
        return rule;
    }

    /** How much it matters. */
    public Severity severity() {
        return severity;
    }

    /** Why. */
    public Message message() {
        return message;
    }

    /**
     * What it has in common with others: findings of one text with the same group are the same fault again, such as
     * {@code P1 v rámci}. One about gender is always a group of its own, as each of its places wants a proposal of its
     * own. See {@link FindingGroup}.
     */
    public String group() {
        return group;
    }

    /** What could stand here instead, best first, three at most; worked out when first asked for. */
    public List<String> replacements() {
        List<String> known = replacements;
        if (known == null) {
            known = proposals.get().stream().distinct().limit(3).toList();
            replacements = known;
        }
        return known;
    }

    /** Whether it speaks of a whole sentence, and so gives way to what is found within. */
    boolean isBackground() {
        return rule.equals("P2") || rule.equals("P3");
    }

    /** The same with another end. */
    Finding until(int newEnd) {
        return new Finding(start, newEnd, category, rule, severity, message, group, proposals);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Finding that
                && start == that.start
                && end == that.end
                && rule.equals(that.rule)
                && category == that.category
                && message.equals(that.message);
    }

    @Override
    public int hashCode() {
        return Objects.hash(start, end, rule, category);
    }

    @Override
    public String toString() {
        return category.code() + " " + rule + " " + start + ".." + end;
    }
}
