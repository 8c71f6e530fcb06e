package sk.jadro.updates;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import sk.jadro.activities.Activity;
import sk.jadro.base.edit.ChangeResult;
import sk.jadro.base.edit.Merge;
import sk.jadro.base.open.Reference;
import sk.jadro.base.ui.Difference;
import sk.jadro.base.web.Form;
import sk.jadro.base.web.Html;
import sk.jadro.base.web.NotFound;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.Redirect;
import sk.jadro.coowners.OwnActivities;
import sk.jadro.mine.Myself;

/** Where those who carry an activity write news of it, change it, put a picture to it and take it back. */
@Controller
class MyUpdatePages {
    private final OwnUpdates own;
    private final UpdatePictures pictures;
    private final OwnActivities activities;

    MyUpdatePages(OwnUpdates own, UpdatePictures pictures, OwnActivities activities) {
        this.own = own;
        this.pictures = pictures;
        this.activities = activities;
    }

    record NewUpdateView(Page page, Form form, Activity activity) {}

    /** @param merge with what somebody else saved meanwhile, null unless they did */
    record OwnUpdateView(
            Page page, Form form, Update update, @Nullable Merge<UpdateDraft> merge) {
        List<Difference> differences() {
            return merge == null ? List.of() : Difference.of(page, merge);
        }
    }

    @GetMapping("/{partnership}/mine/activities/{slug}/updates")
    Html blank(Page page, Myself me, @PathVariable String slug) {
        return activities
                .carried(me, slug)
                .map(activity -> newOne(page, Form.empty(), activity))
                .orElseGet(() -> OwnActivities.notCarried(page));
    }

    @PostMapping("/{partnership}/mine/activities/{slug}/updates")
    View write(Page page, Form form, Myself me, @PathVariable String slug) {
        var carried = activities.carried(me, slug);
        if (carried.isEmpty()) {
            return OwnActivities.notCarried(page);
        }
        var activity = carried.get();
        return UpdateForm.read(form, new Reference(UpdateDraft.ACTIVITIES, activity.id()))
                .<View>map(draft -> Redirect.to(page, "/mine/updates/" + own.write(me, draft))
                        .saying("updates.notice.written"))
                .orElseGet(() -> newOne(page, form, activity).rejected());
    }

    @GetMapping("/{partnership}/mine/updates/{id}")
    Html edit(Page page, Myself me, @PathVariable UUID id) {
        var update = existing(me, id);
        return one(page, UpdateForm.filled(update.draft(), update.version()).form(), update, null);
    }

    @PostMapping("/{partnership}/mine/updates/{id}")
    View change(Page page, Form form, Myself me, @PathVariable UUID id) {
        var update = existing(me, id);
        var draft = UpdateForm.read(form, update.draft().about());
        if (draft.isEmpty()) {
            return one(page, form, update, null).rejected();
        }
        return switch (own.change(me, update, draft.get(), form.number("version"))) {
            case ChangeResult.Saved(var saved) -> back(page, update, "desk.notice.saved");
            case ChangeResult.Conflict(var version, var merge) ->
                one(page, UpdateForm.filled(merge.merged(), version).form(), update, merge)
                        .with(HttpStatus.CONFLICT);
            case ChangeResult.Gone() -> throw new NotFound();
        };
    }

    /** The button on the own page. */
    @PostMapping("/{partnership}/mine/updates/{id}/changes")
    View more(Page page, Myself me, @PathVariable UUID id) {
        return Redirect.to(page, existing(me, id).own());
    }

    @PostMapping("/{partnership}/mine/updates/{id}/withdrawal")
    View takeBack(Page page, Myself me, @PathVariable UUID id) {
        own.takeBack(me, existing(me, id), true);
        return Redirect.to(page, "/mine").saying("updates.notice.taken-back");
    }

    @PostMapping("/{partnership}/mine/updates/{id}/return")
    View comeBack(Page page, Myself me, @PathVariable UUID id) {
        own.takeBack(me, existing(me, id), false);
        return Redirect.to(page, "/mine").saying("updates.notice.back");
    }

    @GetMapping("/{partnership}/mine/updates/{id}/picture")
    Html picture(Page page, Myself me, @PathVariable UUID id) {
        return UpdatePictures.page(page, Form.empty(), existing(me, id), false);
    }

    @PostMapping("/{partnership}/mine/updates/{id}/picture")
    View draw(
            Page page,
            Form form,
            Myself me,
            @PathVariable UUID id,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file)
            throws IOException {
        var update = existing(me, id);
        return pictures.put(me.partnership(), update, form, file)
                ? back(page, update, "updates.notice.picture")
                : UpdatePictures.page(page, form, update, false).rejected();
    }

    @PostMapping("/{partnership}/mine/updates/{id}/picture/removal")
    View erase(Page page, Myself me, @PathVariable UUID id) {
        var update = existing(me, id);
        pictures.remove(me.partnership(), update);
        return back(page, update, "updates.notice.picture-gone");
    }

    private static Html newOne(Page page, Form form, Activity activity) {
        return Html.of("updates/newUpdate", new NewUpdateView(page, form, activity))
                .keptSecret();
    }

    private static Html one(Page page, Form form, Update update, @Nullable Merge<UpdateDraft> merge) {
        return Html.of("updates/ownUpdate", new OwnUpdateView(page, form, update, merge))
                .keptSecret();
    }

    private static Redirect back(Page page, Update update, String notice) {
        return Redirect.to(page, update.own()).saying(notice);
    }

    private Update existing(Myself me, UUID id) {
        return own.find(me, id).orElseThrow(NotFound::new);
    }
}
