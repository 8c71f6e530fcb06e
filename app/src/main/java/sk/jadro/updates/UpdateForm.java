package sk.jadro.updates;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sk.jadro.base.open.Reference;
import sk.jadro.base.text.Text;
import sk.jadro.base.web.Form;

/** The fields in which news is written. */
final class UpdateForm {
    private static final int MAX_TITLE = 150;
    private static final int MAX_TEXT = 3_000;
    private static final int MAX_ALTERNATIVE = 500;

    private UpdateForm() {}

    /** @param about what it is of; null if that is missing or wrong, which the form then says */
    static Optional<UpdateDraft> read(Form form, @Nullable Reference about) {
        var title = form.text("title", MAX_TITLE);
        var text = form.longText("text", MAX_TEXT);
        if (text.isBlank() && form.problem("text_sk") == null) {
            form.reject("text_sk", "form.missing.text_sk");
        }
        return about == null || !form.isValid() ? Optional.empty() : Optional.of(new UpdateDraft(about, title, text));
    }

    /** What the picture that is sent along shows. */
    static Text alternative(Form form) {
        return form.text("alternative", MAX_ALTERNATIVE);
    }

    static Form.Values filled(UpdateDraft draft, int version) {
        return new Form.Values()
                .set("title", draft.title())
                .set("text", draft.text())
                .set("version", version);
    }
}
