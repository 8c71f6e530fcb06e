package sk.jadro.documents;

import java.util.Optional;
import sk.jadro.base.subject.SubjectField;
import sk.jadro.base.text.Text;
import sk.jadro.base.web.Form;

/** The fields in which it is written what a document is, and what is new in one of its files. */
final class DocumentForm {
    private static final int MAX_TITLE = 150;
    private static final int MAX_SUMMARY = 500;
    private static final int MAX_NEWS = 200;

    private DocumentForm() {}

    /** Called inside the partnership; empty if something is wrong, which the form then says. */
    static Optional<DocumentDraft> read(Form form, SubjectField subjects) {
        var about = form.typed(SubjectField.NAME).isEmpty() ? null : subjects.read(form);
        var title = form.text("title", MAX_TITLE);
        var summary = form.optionalText("summary", MAX_SUMMARY);
        var link = form.readOptional("link", LinkAddress::checked).orElse(null);
        return form.isValid() ? Optional.of(new DocumentDraft(about, title, summary, link)) : Optional.empty();
    }

    /** What is new in a file that is sent along. */
    static Text news(Form form) {
        return form.optionalText("news", MAX_NEWS);
    }

    static Form filled(DocumentDraft draft, int version) {
        var values = new Form.Values()
                .set("title", draft.title())
                .set("summary", draft.summary())
                .set("version", version);
        if (draft.link() != null) {
            values.set("link", draft.link());
        }
        if (draft.about() != null) {
            values.set(SubjectField.NAME, SubjectField.typed(draft.about()));
        }
        return values.form();
    }
}
