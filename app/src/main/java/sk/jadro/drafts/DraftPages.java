package sk.jadro.drafts;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import sk.jadro.base.text.Invalid;
import sk.jadro.base.text.TypedTime;
import sk.jadro.base.web.Form;
import sk.jadro.base.web.Html;
import sk.jadro.base.web.NotFound;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.Redirect;
import sk.jadro.base.web.Unlisted;
import sk.jadro.coordinators.Coordinator;

/** A draft's page on the desk, and what its links show to people outside. */
@Controller
class DraftPages {
    private final Drafts drafts;
    private final Clock clock;

    DraftPages(Drafts drafts, Clock clock) {
        this.drafts = drafts;
        this.clock = clock;
    }

    @Bean
    static Unlisted previewsAreUnlisted() {
        return Unlisted.of("/previews");
    }

    /**
     * @param link for people outside, made just now; null if none was
     * @param until how long that link is good
     */
    record DraftView(
            Page page,
            Form form,
            Drafts.Draft draft,
            String path,
            @Nullable String link,
            @Nullable Instant until) {
        String action(String below) {
            return page.link(path + below);
        }
    }

    @GetMapping("/{partnership}/desk/drafts/{kind}/{id}")
    Html show(Page page, Coordinator by, @PathVariable String kind, @PathVariable UUID id) {
        return view(page, by, kind, id, null, Form.empty());
    }

    @PostMapping("/{partnership}/desk/drafts/{kind}/{id}/links")
    View share(Page page, Coordinator by, @PathVariable String kind, @PathVariable UUID id) {
        existing(by, kind, id);
        return Redirect.to(page, path(kind, id) + "/links/" + drafts.share(by, id));
    }

    /** Where a link that was made just now can be copied from; it can't be had again. */
    @GetMapping("/{partnership}/desk/drafts/{kind}/{id}/links/{token}")
    Html shared(
            Page page, Coordinator by, @PathVariable String kind, @PathVariable UUID id, @PathVariable String token) {
        return view(page, by, kind, id, page.root() + page.link("/previews/" + token), Form.empty());
    }

    @PostMapping("/{partnership}/desk/drafts/{kind}/{id}/links/revocation")
    View unshare(Page page, Coordinator by, @PathVariable String kind, @PathVariable UUID id) {
        existing(by, kind, id);
        drafts.unshare(by, id);
        return Redirect.to(page, path(kind, id)).saying("drafts.notice.unshared");
    }

    @PostMapping("/{partnership}/desk/drafts/{kind}/{id}/plan")
    View plan(Page page, Form form, Coordinator by, @PathVariable String kind, @PathVariable UUID id) {
        existing(by, kind, id);
        var day = form.read("day", TypedTime::day);
        var time = form.read("time", TypedTime::time);
        var at = day == null || time == null ? null : form.read("time", typed -> coming(day, time));
        if (at == null || !form.isValid()) {
            return view(page, by, kind, id, null, form).rejected();
        }
        drafts.plan(by, kind, id, at);
        return Redirect.to(page, path(kind, id)).saying("drafts.notice.planned");
    }

    @PostMapping("/{partnership}/desk/drafts/{kind}/{id}/plan/withdrawal")
    View unplan(Page page, Coordinator by, @PathVariable String kind, @PathVariable UUID id) {
        existing(by, kind, id);
        drafts.unplan(by, kind, id);
        return Redirect.to(page, path(kind, id)).saying("drafts.notice.unplanned");
    }

    @GetMapping("/{partnership}/previews/{token}")
    View preview(Page page, @PathVariable String token) {
        return drafts.preview(page, token)
                .orElseGet(
                        () -> Html.of("drafts/gone", page).with(HttpStatus.GONE).keptSecret());
    }

    private Instant coming(LocalDate day, LocalTime time) {
        var at = TypedTime.at(day, time);
        if (!at.isAfter(clock.instant())) {
            throw new Invalid("drafts.problem.past");
        }
        return at;
    }

    private Html view(Page page, Coordinator by, String kind, UUID id, @Nullable String link, Form form) {
        var until = link == null ? null : drafts.until();
        return Html.of("drafts/draft", new DraftView(page, form, existing(by, kind, id), path(kind, id), link, until))
                .keptSecret();
    }

    private Drafts.Draft existing(Coordinator by, String kind, UUID id) {
        return drafts.find(by, kind, id).orElseThrow(NotFound::new);
    }

    private static String path(String kind, UUID id) {
        return "/desk/drafts/" + kind + "/" + id;
    }
}
