package sk.jadro.minutes;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import sk.jadro.attendance.Attendees;
import sk.jadro.base.db.Code;
import sk.jadro.base.db.Db;
import sk.jadro.base.text.Invalid;
import sk.jadro.base.web.Asked;
import sk.jadro.base.web.Form;
import sk.jadro.base.web.Html;
import sk.jadro.base.web.Numbers;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.Redirect;
import sk.jadro.mine.Myself;
import sk.jadro.mine.OwnPlace;
import sk.jadro.minutes.Corrections.Proposal;
import sk.jadro.minutes.Corrections.Proposed;
import sk.jadro.minutes.MinutesView.Own;

/** The minutes as whoever was there reads them, who opened them by a letter's link, and proposes corrections. */
@Controller
class CorrectionPages {
    private static final int LONGEST = 5_000;
    private static final int REASON = 500;

    private final Db db;
    private final MinutesPages pages;
    private final MinutesViews views;
    private final Attendees attendees;
    private final Corrections corrections;

    CorrectionPages(Db db, MinutesPages pages, MinutesViews views, Attendees attendees, Corrections corrections) {
        this.db = db;
        this.pages = pages;
        this.views = views;
        this.attendees = attendees;
        this.corrections = corrections;
    }

    /** Corrections are sent below the meeting's page. */
    @Bean
    static OwnPlace correctionsComeFromOwnPages() {
        return new OwnPlace("/events");
    }

    @GetMapping("/{partnership}/mine/minutes/{slug}")
    View show(Page page, Myself me, @PathVariable String slug, @Asked("paragraph") String paragraph) {
        return db.in(page.here().id(), () -> {
            var minutes = pages.visible(page, slug);
            if (attendees.present(minutes.event(), me.id()).isEmpty()) {
                return Redirect.to(page, minutes.path());
            }
            return view(page, minutes, opened(minutes, page, paragraph.isEmpty() ? 0 : Numbers.of(paragraph)));
        });
    }

    /** Where corrections are sent; who follows its address sees the minutes. */
    @GetMapping("/{partnership}/events/{slug}/minutes/corrections")
    View formAddress(Page page, @PathVariable String slug) {
        return db.in(
                page.here().id(),
                () -> Redirect.to(page, pages.visible(page, slug).path()));
    }

    @PostMapping("/{partnership}/events/{slug}/minutes/corrections")
    View propose(Page page, Form form, Myself me, @PathVariable String slug) {
        var minutes = db.in(page.here().id(), () -> pages.visible(page, slug));
        var text = form.lines("text", LONGEST);
        var reason = form.line("reason", REASON);
        var paragraph = form.number("paragraph");
        if (form.isValid()) {
            var lang = minutes.draft().text().langFor(page.lang());
            // Browsers end the lines of what they send in their own way.
            var was = form.typed("was").replace("\r\n", "\n");
            try {
                var became = corrections.propose(me, minutes.event(), new Proposal(lang, paragraph, was, text, reason));
                if (became == Proposed.NOTED) {
                    return Redirect.to(page, minutes.own()).saying("minutes.notice.proposed");
                }
                return refused(page, form, slug, became);
            } catch (Invalid e) {
                form.reject("text", e.key(), e.arguments());
            }
        }
        return again(page, form, slug, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private Html refused(Page page, Form form, String slug, Proposed why) {
        var status = switch (why) {
            case NOT_THERE -> HttpStatus.FORBIDDEN;
            case CLOSED, GONE -> HttpStatus.CONFLICT;
            default -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
        form.reject(why == Proposed.GONE ? "paragraph" : "text", "minutes.problem." + Code.of(why));
        return again(page, form, slug, status);
    }

    /** The minutes with what was typed, at its paragraph if that is there still. */
    private Html again(Page page, Form form, String slug, HttpStatus status) {
        return db.in(page.here().id(), () -> {
            var minutes = pages.visible(page, slug);
            var isGone = form.problem("paragraph") != null;
            return view(page, minutes, new Own(isGone ? 0 : form.number("paragraph"), form, form.typed("was")))
                    .with(status);
        });
    }

    private Html view(Page page, Minutes minutes, @Nullable Own own) {
        return Html.of("minutes/minutes", views.of(page, minutes, own)).keptSecret();
    }

    /** With the form of one paragraph, filled with what stands there. */
    private Own opened(Minutes minutes, Page page, int paragraph) {
        var people = new PeopleInText(attendees.of(minutes.event()));
        var lang = minutes.draft().text().langFor(page.lang());
        return Paragraph.of(minutes.draft().text().in(lang), lang, people, page.words()).stream()
                .filter(one -> one.number() > 0 && one.number() == paragraph)
                .findFirst()
                .map(one -> new Own(
                        paragraph,
                        new Form.Values()
                                .set("text", people.forOthers(one.kept()))
                                .form(),
                        one.kept()))
                .orElse(new Own(0, Form.empty(), ""));
    }
}
