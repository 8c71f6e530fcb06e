package sk.jadro.updates;

import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.PartnershipId;
import sk.jadro.base.files.NewPicture;
import sk.jadro.base.files.Pictures;
import sk.jadro.base.open.PublicIndexes;
import sk.jadro.base.text.Invalid;
import sk.jadro.base.text.Text;
import sk.jadro.base.web.Form;
import sk.jadro.base.web.Html;
import sk.jadro.base.web.Page;

/** The pictures of news: one each. */
@Component
class UpdatePictures {
    private final Db db;
    private final UpdateStore store;
    private final Pictures pictures;
    private final PublicIndexes indexes;

    UpdatePictures(Db db, UpdateStore store, Pictures pictures, PublicIndexes indexes) {
        this.db = db;
        this.store = store;
        this.pictures = pictures;
        this.indexes = indexes;
    }

    /** @param own where the page's forms are sent: that of the news on the desk, or on its writer's own page */
    record PictureView(Page page, Form form, Update update, String own, boolean desk) {}

    /** The page on which a picture is put to news. */
    static Html page(Page page, Form form, Update update, boolean desk) {
        var filled = form.isValid() && form.typed("alternative_sk").isEmpty()
                ? new Form.Values().set("alternative", update.alternative()).form()
                : form;
        return Html.of(
                        "updates/picture",
                        new PictureView(page, filled, update, desk ? update.desk() : update.own(), desk))
                .keptSecret();
    }

    /**
     * Puts the picture that was sent in the place of the one that the news had; what can't be accepted, the form says.
     *
     * @return whether it was accepted
     */
    boolean put(PartnershipId partnership, Update update, Form form, @Nullable MultipartFile file) throws IOException {
        var alternative = UpdateForm.alternative(form);
        if (file == null || file.isEmpty()) {
            form.reject("file", "files.problem.missing");
        }
        if (file == null || !form.isValid()) {
            return false;
        }
        try (var upload = file.getInputStream();
                var picture = pictures.develop(upload)) {
            db.in(partnership, () -> set(update.id(), picture, alternative));
            return true;
        } catch (Invalid e) {
            form.reject("file", e);
            return false;
        }
    }

    void remove(PartnershipId partnership, Update update) {
        db.in(partnership, () -> set(update.id(), null, Text.sk("")));
    }

    private void set(UUID id, @Nullable NewPicture picture, Text alternative) {
        Optional.ofNullable(store.setPicture(id, picture == null ? null : pictures.add(picture), alternative))
                .ifPresent(pictures::remove);
        indexes.update(id);
    }
}
