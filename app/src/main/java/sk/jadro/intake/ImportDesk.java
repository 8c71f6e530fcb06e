package sk.jadro.intake;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
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
import sk.jadro.activities.Activities;
import sk.jadro.activities.ActivitiesPlace;
import sk.jadro.activities.Activity;
import sk.jadro.base.section.Section;
import sk.jadro.base.sheets.SheetFormat;
import sk.jadro.base.sheets.SheetReader;
import sk.jadro.base.text.Invalid;
import sk.jadro.base.text.Text;
import sk.jadro.base.ui.Option;
import sk.jadro.base.web.Form;
import sk.jadro.base.web.Html;
import sk.jadro.base.web.NotFound;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.Redirect;
import sk.jadro.coordinators.Coordinator;
import sk.jadro.coowners.ImportedName;

/** Where coordinators bring a table with names, see what would become of it, and undo what became of it. */
@Controller
@RequestMapping("/{partnership}/desk/co-owners/import")
class ImportDesk {
    private static final String DESK = "/desk/co-owners/import";
    private static final int MOST_PROBLEMS = 50;
    private static final int MOST_NAMES = 20;

    private final NameImports imports;
    private final Activities activities;
    private final Clock clock;

    ImportDesk(NameImports imports, Activities activities, Clock clock) {
        this.imports = imports;
        this.activities = activities;
        this.clock = clock;
    }

    @Bean
    static Section<List<Activity>> importOfNames() {
        return new Section<>(
                ActivitiesPlace.DESK,
                20,
                "intake/link",
                (visit, lists) -> lists.stream().collect(Collectors.toMap(list -> list, list -> visit.page())));
    }

    /** @param problems all that is wrong with the rows of the table that was sent */
    record ImportsView(
            Page page,
            Form form,
            List<Option> activities,
            List<NameImport> tables,
            List<RowProblem> problems,
            Instant now) {
        List<RowProblem> firstProblems() {
            return problems.subList(0, Math.min(MOST_PROBLEMS, problems.size()));
        }

        int moreProblems() {
            return problems.size() - firstProblems().size();
        }
    }

    record PreviewView(Page page, NameImports.Preview preview, Map<UUID, Text> titles) {
        List<ImportedName> names(ImportedName.Fate fate) {
            return preview.names().getOrDefault(fate, List.of());
        }

        List<ImportedName> firstNames(ImportedName.Fate fate) {
            var names = names(fate);
            return names.subList(0, Math.min(MOST_NAMES, names.size()));
        }

        Text activity(ImportedName name) {
            return Objects.requireNonNull(titles.get(name.activity()));
        }

        boolean changesAnything() {
            return preview.names().containsKey(ImportedName.Fate.NEW)
                    || preview.names().containsKey(ImportedName.Fate.CHANGED);
        }
    }

    @GetMapping
    Html show(Page page, Coordinator by) {
        return show(page, Form.empty(), by, List.of());
    }

    private Html show(Page page, Form form, Coordinator by, List<RowProblem> problems) {
        var options = activities.all(by).stream()
                .map(activity -> Option.of(page, activity.id().toString(), activity.title()))
                .toList();
        var view = new ImportsView(page, form, options, imports.last(by), problems, clock.instant());
        return Html.of("intake/imports", view).keptSecret();
    }

    @PostMapping
    View bring(
            Page page,
            Form form,
            Coordinator by,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file)
            throws IOException {
        if (file == null || file.isEmpty()) {
            form.reject("file", "intake.problem.missing");
            return show(page, form, by, List.of()).rejected(form);
        }
        var chosen = activities.all(by).stream()
                .map(Activity::id)
                .filter(id -> form.isChosen("activity", id.toString()))
                .findFirst()
                .orElse(null);
        try {
            var called = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            return switch (imports.bring(by, bytes(file), called, chosen, page.lang())) {
                case NameImports.Brought.Readable(var id) -> Redirect.to(page, DESK + "/" + id);
                case NameImports.Brought.Wrong(var problems) -> {
                    form.reject("file", "intake.problem.rows", problems.size());
                    yield show(page, form, by, problems).rejected(form);
                }
            };
        } catch (Invalid e) {
            form.reject("file", e);
            return show(page, form, by, List.of()).rejected(form);
        }
    }

    /** So much of it that whoever reads it sees that it is too large. */
    private static byte[] bytes(MultipartFile file) throws IOException {
        try (var content = file.getInputStream()) {
            return content.readNBytes((SheetReader.LARGEST << 20) + 1);
        }
    }

    @GetMapping("/sample.{format}")
    View sample(Page page, Coordinator by, @PathVariable String format) {
        var called = activities.all(by).stream()
                .findFirst()
                .map(activity -> activity.title().in(page.lang()))
                .orElseGet(() -> page.words().say("intake.sample.activity"));
        return SampleTable.download(SheetFormat.of(format), page.words(), called);
    }

    @GetMapping("/{id}")
    Html preview(Page page, Coordinator by, @PathVariable UUID id) {
        var preview = imports.preview(by, id).orElseThrow(NotFound::new);
        var titles = activities.all(by).stream().collect(Collectors.toMap(Activity::id, Activity::title));
        return Html.of("intake/preview", new PreviewView(page, preview, titles)).keptSecret();
    }

    @PostMapping("/{id}/completion")
    View complete(Page page, Coordinator by, @PathVariable UUID id) {
        return done(page, imports.complete(by, id, page.lang()), "intake.notice.completed");
    }

    @PostMapping("/{id}/undoing")
    View undo(Page page, Coordinator by, @PathVariable UUID id) {
        return done(page, imports.undo(by, id), "intake.notice.undone");
    }

    @PostMapping("/{id}/removal")
    View cancel(Page page, Coordinator by, @PathVariable UUID id) {
        return done(page, imports.cancel(by, id), "intake.notice.cancelled");
    }

    private static Redirect done(Page page, boolean isDone, String notice) {
        if (!isDone) {
            throw new NotFound();
        }
        return Redirect.to(page, DESK).saying(notice);
    }
}
