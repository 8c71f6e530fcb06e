package sk.jadro.harvest;

import org.jspecify.annotations.Nullable;
import sk.jadro.base.web.Form;

/** What people write of a group: its name, and what they make of it; all of it may be blank. */
record GroupDraft(String title, String meaning, String audience, String follows) {
    private static final int LONGEST_TITLE = 80;
    private static final int LONGEST = 1_000;

    /** What the form held before somebody wrote into it stands in fields of the same names with this before them. */
    static final String BEFORE = "was_";

    static GroupDraft of(Group group) {
        return new GroupDraft(group.title(), group.meaning(), group.audience(), group.follows());
    }

    Form form() {
        return new Form.Values()
                .set("title", title)
                .set("meaning", meaning)
                .set("audience", audience)
                .set("follows", follows)
                .form();
    }

    /**
     * Reads what was typed into one and the same as others have it by now: what only one of both changed is theirs, and of what
     * both changed the form says what the other wrote.
     *
     * @param now as the group is
     */
    static GroupDraft read(Form form, GroupDraft now) {
        return new GroupDraft(
                read(form, "title", LONGEST_TITLE, now.title()),
                read(form, "meaning", LONGEST, now.meaning()),
                read(form, "audience", LONGEST, now.audience()),
                read(form, "follows", LONGEST, now.follows()));
    }

    private static String read(Form form, String field, int longest, String now) {
        var mine =
                orBlank(field.equals("title") ? form.optionalLine(field, longest) : form.optionalLines(field, longest));
        var before = form.typed(BEFORE + field).replace("\r\n", "\n").strip();
        if (mine.equals(before)) {
            return now;
        }
        if (!now.equals(before) && !now.equals(mine)) {
            form.reject(field, now.isEmpty() ? "harvest.problem.emptied" : "harvest.problem.meanwhile", now);
        }
        return mine;
    }

    private static String orBlank(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
