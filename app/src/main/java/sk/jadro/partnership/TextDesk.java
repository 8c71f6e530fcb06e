package sk.jadro.partnership;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import sk.jadro.base.db.Code;
import sk.jadro.base.web.DeskEntry;
import sk.jadro.base.web.Form;
import sk.jadro.base.web.Html;
import sk.jadro.base.web.NotFound;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.Redirect;
import sk.jadro.people.Coordinator;

/** Where coordinators write the partnership's texts. */
@Controller
class TextDesk {
    private static final int MAX_LINE = 500;
    private static final int MAX_LONG = 50_000;

    private final PartnershipTexts texts;

    TextDesk(PartnershipTexts texts) {
        this.texts = texts;
    }

    @Bean
    static DeskEntry textsOnTheDesk() {
        return new DeskEntry("partnership.texts", "/texts", 60);
    }

    record TextsView(Page page, Collection<PartnershipText> texts) {}

    /**
     * @param draft whether readers do not see it until it is saved
     * @param theirs what somebody else saved meanwhile, null unless they did
     */
    record TextFormView(
            Page page,
            Form form,
            TextKind kind,
            boolean draft,
            @Nullable PartnershipText theirs) {}

    @GetMapping("/{partnership}/desk/texts")
    Html list(Page page, Coordinator by) {
        return Html.of("partnership/texts", new TextsView(page, texts.all(by).all()))
                .keptSecret();
    }

    @GetMapping("/{partnership}/desk/texts/{kind}")
    Html edit(Page page, Coordinator by, @PathVariable String kind) {
        var text = texts.all(by).of(kindOf(kind));
        return view(page, filled(text), text.kind(), text.isDraft(), null);
    }

    @PostMapping("/{partnership}/desk/texts/{kind}")
    View change(Page page, Form form, Coordinator by, @PathVariable("kind") String code) {
        var kind = kindOf(code);
        var text = kind.isLong()
                ? form.longText("text", MAX_LONG)
                : kind.isLines() ? form.longText("text", MAX_LINE) : form.text("text", MAX_LINE);
        var version = form.number("version");
        if (!form.isValid()) {
            return view(page, form, kind, false, null).rejected();
        }
        return switch (texts.change(by, kind, text, version)) {
            case PartnershipTexts.Change.Saved() ->
                Redirect.to(page, "/desk/texts").saying("desk.notice.saved");
            case PartnershipTexts.Change.Conflict(var theirs) ->
                view(page, form, kind, false, theirs).with(HttpStatus.CONFLICT);
        };
    }

    private static Form filled(PartnershipText text) {
        return Form.filled(Map.of(
                "text_sk", List.of(text.text().sk()),
                "text_en", List.of(text.text().enOrEmpty()),
                "version", List.of(String.valueOf(text.version()))));
    }

    private static Html view(Page page, Form form, TextKind kind, boolean draft, @Nullable PartnershipText theirs) {
        return Html.of("partnership/textForm", new TextFormView(page, form, kind, draft, theirs))
                .keptSecret();
    }

    private static TextKind kindOf(String code) {
        return Code.parse(TextKind.class, code).orElseThrow(NotFound::new);
    }
}
