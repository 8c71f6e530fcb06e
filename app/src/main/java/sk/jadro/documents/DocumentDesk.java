package sk.jadro.documents;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import sk.jadro.base.db.Db;
import sk.jadro.base.desk.DeskEntry;
import sk.jadro.base.edit.Edits;
import sk.jadro.base.edit.HistoryKind;
import sk.jadro.base.edit.ListedDesk;
import sk.jadro.base.subject.SubjectField;
import sk.jadro.base.ui.Option;
import sk.jadro.base.web.Asked;
import sk.jadro.base.web.Form;
import sk.jadro.base.web.Html;
import sk.jadro.base.web.ListPage;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.PageNumber;
import sk.jadro.base.web.RoomGroup;
import sk.jadro.coordinators.Coordinator;

/** Where those who coordinate say what documents there are; their files are put there by {@link DocumentFilesDesk}. */
@Controller
@RequestMapping("/{partnership}/desk/documents")
class DocumentDesk extends ListedDesk<Document, DocumentDraft, Coordinator> {
    private static final int ON_A_PAGE = 50;

    private final DocumentLists lists;
    private final SubjectField subjects;

    DocumentDesk(Db db, Edits edits, DocumentStore store, DocumentLists lists, SubjectField subjects) {
        super(db, edits, store, Document.DESK);
        this.lists = lists;
        this.subjects = subjects;
    }

    @Bean
    static DeskEntry documentsOnTheDesk() {
        return new DeskEntry(RoomGroup.WORK, "documents", "/documents", (page, by) -> page.say("documents.desk.note"));
    }

    @Bean
    static HistoryKind<DocumentDraft> documentsInTheHistory(DocumentStore store, SubjectField subjects) {
        return new HistoryKind<>(
                store,
                "documents.document",
                HistoryKind.Titles.BY_THEMSELVES,
                id -> Document.DESK + "/" + id,
                subjects::titles);
    }

    record DocumentsDeskView(Page page, ListPage<Document> documents) {}

    record DocumentFormView(Written<Document, DocumentDraft> written, List<Option> subjects) {
        Map<UUID, String> titles() {
            return SubjectField.called(subjects);
        }
    }

    @GetMapping
    Html list(Page page, Coordinator by, @Asked("page") PageNumber number) {
        return db.in(
                by.partnership(),
                () -> Html.of(
                                "documents/documentsDesk",
                                new DocumentsDeskView(page, ListPage.of(number, ON_A_PAGE, lists::all)))
                        .keptSecret());
    }

    @Override
    protected Optional<DocumentDraft> read(Form form, Coordinator by) {
        return db.in(by.partnership(), () -> DocumentForm.read(form, subjects));
    }

    @Override
    protected Form filled(DocumentDraft draft, int version) {
        return DocumentForm.filled(draft, version);
    }

    @Override
    protected Html shown(Written<Document, DocumentDraft> written, Coordinator by) {
        return db.in(by.partnership(), () -> {
            var offered = subjects.offered(written.page(), written.form());
            return Html.of("documents/documentForm", new DocumentFormView(written, offered));
        });
    }
}
