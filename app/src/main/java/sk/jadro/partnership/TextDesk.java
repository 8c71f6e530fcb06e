package sk.jadro.partnership;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import sk.jadro.base.db.Code;
import sk.jadro.base.edit.Called;
import sk.jadro.base.edit.ChangeResult;
import sk.jadro.base.edit.HistoryKind;
import sk.jadro.base.edit.Merge;
import sk.jadro.base.text.Text;
import sk.jadro.base.ui.Difference;
import sk.jadro.base.web.Form;
import sk.jadro.base.web.Html;
import sk.jadro.base.web.NotFound;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.Redirect;
import sk.jadro.coordinators.Coordinator;

/** Where coordinators write the partnership's texts. */
@Controller
class TextDesk {
    private static final int MAX_LINE = 500;
    private static final int MAX_LONG = 50_000;

    private final PartnershipTexts texts;
    private final Blanks blanks;

    TextDesk(PartnershipTexts texts, Blanks blanks) {
        this.texts = texts;
        this.blanks = blanks;
    }

    @Bean
    static HistoryKind<TextDraft> textsInTheHistory(TextStore store) {
        return new HistoryKind<>(
                store,
                "partnership.text",
                (page, steps) -> step -> new Called(page.say("partnership.text", TextKind.of(step.thing())), null),
                text -> "/desk/texts/" + Code.of(TextKind.of(text)),
                (page, ids) -> Map.of());
    }

    record TextsView(Page page, Collection<PartnershipText> texts) {}

    /**
     * @param draft whether readers do not see it until it is saved
     * @param blanks what may stand in the text to be filled in
     * @param merge with what somebody else saved meanwhile, null unless they did
     */
    record TextFormView(
            Page page,
            Form form,
            TextKind kind,
            boolean draft,
            List<Blanks.Blank> blanks,
            @Nullable Merge<TextDraft> merge) {
        List<Difference> differences() {
            return merge == null ? List.of() : Difference.of(page, merge);
        }

        /** The key of what helps to write it. */
        String hint() {
            return switch (kind) {
                case EMAIL -> "partnership.text.email.hint";
                case FACEBOOK_ADDRESS -> "partnership.text.facebook-address.hint";
                case CONTROLLER -> "partnership.text.controller.hint";
                case DATA_PROTECTION -> "partnership.text.data-protection.hint";
                default -> kind.isLong() ? "form.commonmark" : "partnership.text.line-hint";
            };
        }
    }

    @GetMapping("/{partnership}/desk/texts")
    Html list(Page page, Coordinator by) {
        return Html.of("partnership/texts", new TextsView(page, texts.all(by).all()))
                .keptSecret();
    }

    @GetMapping("/{partnership}/desk/texts/{kind}")
    Html edit(Page page, Coordinator by, @PathVariable String kind) {
        var text = texts.all(by).of(kindOf(kind));
        return view(page, by, filled(text.text(), text.version()), text.kind(), text.isDraft(), null);
    }

    @PostMapping("/{partnership}/desk/texts/{kind}")
    View change(Page page, Form form, Coordinator by, @PathVariable("kind") String code) {
        var kind = kindOf(code);
        var text = read(form, kind);
        var version = form.number("version");
        if (!form.isValid()) {
            return view(page, by, form, kind, false, null).rejected();
        }
        return switch (texts.change(by, kind, text, version)) {
            case ChangeResult.Saved(var id) -> Redirect.to(page, "/desk/texts").saying("desk.notice.saved");
            case ChangeResult.Conflict(var current, var merge) ->
                view(page, by, filled(merge.merged().text(), current), kind, false, merge)
                        .with(HttpStatus.CONFLICT);
            case ChangeResult.Gone() -> throw new IllegalStateException("a text is never gone");
        };
    }

    private static Text read(Form form, TextKind kind) {
        if (kind.isLong() || kind.isLines()) {
            return form.longText("text", kind.isLong() ? MAX_LONG : MAX_LINE);
        }
        if (!kind.isLink()) {
            return kind.isOptional() ? form.optionalText("text", MAX_LINE) : form.text("text", MAX_LINE);
        }
        var sk = kind.isOptional()
                ? form.readOptional("text_sk", kind::checked).orElse(null)
                : form.read("text_sk", kind::checked);
        return new Text(
                Objects.requireNonNullElse(sk, ""),
                form.readOptional("text_en", kind::checked).orElse(null));
    }

    private static Form filled(Text text, int version) {
        return new Form.Values().set("text", text).set("version", version).form();
    }

    private Html view(
            Page page, Coordinator by, Form form, TextKind kind, boolean draft, @Nullable Merge<TextDraft> merge) {
        var fillable = kind.hasBlanks() ? blanks.in(page.lang(), page.here(), texts.all(by)) : List.<Blanks.Blank>of();
        return Html.of("partnership/textForm", new TextFormView(page, form, kind, draft, fillable, merge))
                .keptSecret();
    }

    private static TextKind kindOf(String code) {
        return Code.parse(TextKind.class, code).orElseThrow(NotFound::new);
    }
}
