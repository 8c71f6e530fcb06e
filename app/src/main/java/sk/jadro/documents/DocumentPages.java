package sk.jadro.documents;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import sk.jadro.base.db.Db;
import sk.jadro.base.subject.Subject;
import sk.jadro.base.subject.Subjects;
import sk.jadro.base.web.Asked;
import sk.jadro.base.web.AskedSlug;
import sk.jadro.base.web.Html;
import sk.jadro.base.web.ListPage;
import sk.jadro.base.web.MenuEntry;
import sk.jadro.base.web.NotFound;
import sk.jadro.base.web.Numbers;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.PageNumber;
import sk.jadro.base.web.RoomGroup;
import sk.jadro.coordinators.Coordinator;

/** All documents by what they are of, those of one activity or event, and the page of each. */
@Controller
class DocumentPages {
    private static final int ON_A_PAGE = 50;

    private final Db db;
    private final DocumentStore store;
    private final DocumentLists lists;
    private final DocumentFileStore files;
    private final Subjects subjects;

    DocumentPages(Db db, DocumentStore store, DocumentLists lists, DocumentFileStore files, Subjects subjects) {
        this.db = db;
        this.store = store;
        this.lists = lists;
        this.files = files;
        this.subjects = subjects;
    }

    @Bean
    static MenuEntry documentsInTheMenu() {
        return new MenuEntry(RoomGroup.WORK, "documents", "/documents");
    }

    /** Documents of the same thing; of the partnership itself if that is null. */
    record Group(@Nullable Subject subject, List<Document> documents) {}

    /** @param of the only thing whose documents they are; null for all */
    record DocumentsView(
            Page page,
            ListPage<Document> documents,
            List<Group> groups,
            @Nullable Subject of) {}

    /** @param files those that readers get, the latest first */
    record DocumentView(Page page, Document document, List<DocumentFile> files) {}

    @GetMapping("/{partnership}/documents")
    Html list(
            Page page,
            @Asked("activity") Optional<AskedSlug> activity,
            @Asked("event") Optional<AskedSlug> event,
            @Asked("page") PageNumber number) {
        return db.in(page.here().id(), () -> {
            var of = activity.flatMap(slug -> subjects.shown(DocumentSections.ACTIVITIES, slug.value()))
                    .or(() -> event.flatMap(slug -> subjects.shown(DocumentSections.EVENTS, slug.value())))
                    .orElse(null);
            var documents = ListPage.of(
                    number,
                    ON_A_PAGE,
                    (limit, skipped) -> lists.published(of == null ? null : of.reference(), limit, skipped));
            return Html.of(
                    "documents/documents",
                    new DocumentsView(
                            of == null ? page.without("activity").without("event") : page,
                            documents,
                            groups(documents.items()),
                            of));
        });
    }

    private static List<Group> groups(List<Document> sorted) {
        var bySubject = new java.util.LinkedHashMap<Optional<Subject>, List<Document>>();
        for (var document : sorted) {
            bySubject
                    .computeIfAbsent(Optional.ofNullable(document.subject()), subject -> new java.util.ArrayList<>())
                    .add(document);
        }
        return bySubject.entrySet().stream()
                .map(group -> new Group(group.getKey().orElse(null), group.getValue()))
                .toList();
    }

    @GetMapping("/{partnership}/documents/{number}")
    Html one(Page page, @PathVariable String number) {
        return db.in(page.here().id(), () -> {
            var document = store.byNumber(Numbers.of(number))
                    .filter(found -> found.isPublic() || page.may(Coordinator.class))
                    .orElseThrow(NotFound::new);
            var theirs = files.of(document.id()).stream()
                    .filter(file -> !file.takenBack())
                    .toList();
            var html = Html.of("documents/document", new DocumentView(page, document, theirs));
            return document.isPublic() ? html : html.keptSecret();
        });
    }
}
