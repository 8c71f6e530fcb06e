package sk.jadro.updates;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
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
import sk.jadro.base.web.Redirect;
import sk.jadro.base.web.RoomGroup;
import sk.jadro.coordinators.Coordinator;

/** Where those who coordinate write news of anything, and take what others wrote out of sight. */
@Controller
@RequestMapping("/{partnership}/desk/updates")
class UpdateDesk extends ListedDesk<Update, UpdateDraft, Coordinator> {
    private static final int ON_A_PAGE = 50;

    private final UpdateLists lists;
    private final SubjectField subjects;
    private final UpdatePictures pictures;

    UpdateDesk(
            Db db, Edits edits, UpdateStore store, UpdateLists lists, SubjectField subjects, UpdatePictures pictures) {
        super(db, edits, store, Update.DESK);
        this.lists = lists;
        this.subjects = subjects;
        this.pictures = pictures;
    }

    @Bean
    static DeskEntry updatesOnTheDesk() {
        return new DeskEntry(RoomGroup.WORK, "updates", "/updates", (page, by) -> page.say("updates.desk.note"));
    }

    @Bean
    static HistoryKind<UpdateDraft> updatesInTheHistory(UpdateStore store, SubjectField subjects) {
        return new HistoryKind<>(
                store,
                "updates.update",
                HistoryKind.Titles.BY_THEMSELVES,
                id -> Update.DESK + "/" + id,
                subjects::titles);
    }

    record UpdatesDeskView(Page page, ListPage<Update> updates) {}

    record UpdateFormView(Written<Update, UpdateDraft> written, List<Option> things) {
        Map<UUID, String> titles() {
            return SubjectField.called(things);
        }
    }

    @GetMapping
    Html list(Page page, Coordinator by, @Asked("page") PageNumber number) {
        return db.in(
                by.partnership(),
                () -> Html.of(
                                "updates/updatesDesk",
                                new UpdatesDeskView(page, ListPage.of(number, ON_A_PAGE, lists::all)))
                        .keptSecret());
    }

    @GetMapping("/{id}/picture")
    Html picture(Page page, Coordinator by, @PathVariable UUID id) {
        return UpdatePictures.page(page, Form.empty(), existing(by, id), true);
    }

    @PostMapping("/{id}/picture")
    View draw(
            Page page,
            Form form,
            Coordinator by,
            @PathVariable UUID id,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file)
            throws IOException {
        var update = existing(by, id);
        return pictures.put(by.partnership(), update, form, file)
                ? Redirect.to(page, update.desk()).saying("updates.notice.picture")
                : UpdatePictures.page(page, form, update, true).rejected();
    }

    @PostMapping("/{id}/picture/removal")
    View erase(Page page, Coordinator by, @PathVariable UUID id) {
        var update = existing(by, id);
        pictures.remove(by.partnership(), update);
        return Redirect.to(page, update.desk()).saying("updates.notice.picture-gone");
    }

    @Override
    protected Optional<UpdateDraft> read(Form form, Coordinator by) {
        return UpdateForm.read(form, db.in(by.partnership(), () -> subjects.read(form)));
    }

    @Override
    protected Form filled(UpdateDraft draft, int version) {
        return UpdateForm.filled(draft, version)
                .set(SubjectField.NAME, SubjectField.typed(draft.about()))
                .form();
    }

    @Override
    protected Html shown(Written<Update, UpdateDraft> written, Coordinator by) {
        return db.in(by.partnership(), () -> {
            var offered = subjects.offered(written.page(), written.form());
            return Html.of("updates/updateForm", new UpdateFormView(written, offered));
        });
    }
}
