package sk.jadro.harvest;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import sk.jadro.base.db.Db;
import sk.jadro.base.files.Picture;
import sk.jadro.base.files.Pictures;
import sk.jadro.base.text.Invalid;
import sk.jadro.base.web.Form;
import sk.jadro.base.web.Html;
import sk.jadro.base.web.NotFound;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.Redirect;
import sk.jadro.coordinators.Coordinator;

/** Where photographs of a wall of paper are put beside its board, so that its notes can be taken down from them. */
@Controller
@RequestMapping("/{partnership}/desk/boards/{board}/photos")
class PhotoDesk {
    private final Db db;
    private final BoardStore boards;
    private final Photos photos;
    private final Pictures pictures;

    PhotoDesk(Db db, BoardStore boards, Photos photos, Pictures pictures) {
        this.db = db;
        this.boards = boards;
        this.photos = photos;
        this.pictures = pictures;
    }

    record PhotosView(Page page, Form form, Board board, List<Picture> photos) {}

    @GetMapping
    Html show(Page page, Coordinator by, @PathVariable UUID board) {
        return show(page, Form.empty(), by, board);
    }

    private Html show(Page page, Form form, Coordinator by, UUID id) {
        return db.in(by.partnership(), () -> {
            var board = boards.byId(id).orElseThrow(NotFound::new);
            return Html.of("harvest/photos", new PhotosView(page, form, board, photos.of(id)))
                    .keptSecret();
        });
    }

    @PostMapping
    View add(
            Page page,
            Coordinator by,
            @PathVariable UUID board,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file)
            throws IOException {
        var form = Form.empty();
        var before = show(page, form, by, board);
        if (file == null || file.isEmpty()) {
            form.reject("file", "files.problem.missing");
            return before.rejected(form);
        }
        try (var upload = file.getInputStream();
                var picture = pictures.develop(upload)) {
            if (photos.add(by, board, picture)) {
                return Redirect.to(page, address(board)).saying("harvest.notice.photo");
            }
            form.reject("file", "harvest.problem.photos");
        } catch (Invalid e) {
            form.reject("file", e);
        }
        return before.rejected(form);
    }

    @PostMapping("/{photo}/removal")
    View remove(Page page, Coordinator by, @PathVariable UUID board, @PathVariable UUID photo) {
        if (!photos.remove(by, board, photo)) {
            throw new NotFound();
        }
        return Redirect.to(page, address(board)).saying("harvest.notice.photo-removed");
    }

    private static String address(UUID board) {
        return "/desk/boards/" + board + "/photos";
    }
}
