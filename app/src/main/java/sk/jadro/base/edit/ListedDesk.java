package sk.jadro.base.edit;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import sk.jadro.base.db.Db;
import sk.jadro.base.thread.Origins;
import sk.jadro.base.web.Asked;
import sk.jadro.base.web.Form;
import sk.jadro.base.web.Html;
import sk.jadro.base.web.NotFound;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.Redirect;

/**
 * The desk of things that people write, publish and archive: the form of a new one and of each, and what comes of it.
 * A room's controller extends it, says by {@code @RequestMapping} where it stands, and adds the list.
 *
 * @param <T> such a thing
 * @param <D> what is written in its form
 * @param <E> the proof of who may write
 */
public abstract class ListedDesk<T, D extends Record, E extends Editor> {
    protected final Db db;
    private final Edits edits;
    private final WrittenStore<T, D> store;
    private final String desk;

    /** @param desk where it stands below the partnership's home: {@code /desk/activities} */
    protected ListedDesk(Db db, Edits edits, WrittenStore<T, D> store, String desk) {
        this.db = db;
        this.edits = edits;
        this.store = store;
        this.desk = desk;
    }

    /**
     * What the form's page shows.
     *
     * @param thing null while it is new
     * @param merge with what somebody else saved meanwhile, null unless they did
     */
    public record Written<T, D extends Record>(
            Page page,
            Form form,
            @Nullable T thing,
            @Nullable Merge<D> merge) {}

    /** What somebody wrote; empty if something of it can't be accepted, or isn't theirs to write, which the form then says. */
    protected abstract Optional<D> read(Form form, E by);

    /** Whether a thing is theirs to read and change. */
    protected boolean isTheirs(D draft, E by) {
        return true;
    }

    /** The form of a draft, as it is in this version. */
    protected abstract Form filled(D draft, int version);

    /** The form's page. */
    protected abstract Html shown(Written<T, D> written, E by);

    @GetMapping("/new")
    final Html blank(Page page, E by, @Asked(Origins.FIELD) String from, @Asked("title") String title) {
        var form = new Form.Values()
                .set(Origins.FIELD, from)
                .set("title_sk", title)
                .form();
        return formPage(page, from.isEmpty() && title.isEmpty() ? Form.empty() : form, by, null, null);
    }

    @PostMapping
    final View add(Page page, Form form, E by) {
        return read(form, by)
                .map(draft -> after(edits.add(by, store, draft), page, form, by, null))
                .orElseGet(() -> formPage(page, form, by, null, null).rejected());
    }

    @GetMapping("/{id}")
    final Html edit(Page page, E by, @PathVariable UUID id) {
        var thing = existing(by, id);
        var edition = store.edition(thing);
        return formPage(page, filled(edition.draft(), edition.version()), by, thing, null);
    }

    @PostMapping("/{id}")
    final View change(Page page, Form form, E by, @PathVariable UUID id) {
        var thing = existing(by, id);
        return read(form, by)
                .map(draft -> after(edits.change(by, store, id, draft, form.number("version")), page, form, by, thing))
                .orElseGet(() -> formPage(page, form, by, thing, null).rejected());
    }

    @PostMapping("/{id}/archive")
    final View archive(Page page, E by, @PathVariable UUID id) {
        existing(by, id);
        return done(edits.archive(by, store, id), page, "desk.notice.archived");
    }

    @PostMapping("/{id}/return")
    final View bringBack(Page page, E by, @PathVariable UUID id) {
        existing(by, id);
        return done(edits.bringBack(by, store, id), page, "desk.notice.back");
    }

    private View done(boolean found, Page page, String notice) {
        if (!found) {
            throw new NotFound();
        }
        return Redirect.to(page, desk).saying(notice);
    }

    private View after(SaveResult<D> saving, Page page, Form form, E by, @Nullable T thing) {
        return switch (saving) {
            case ChangeResult.Saved(var id) ->
                Redirect.to(page, desk + "/" + id).saying("desk.notice.saved");
            case SaveResult.SlugTaken() -> {
                form.reject("slug", "desk.problem.slug-taken");
                yield formPage(page, form, by, thing, null).rejected();
            }
            case SaveResult.GrowsFromItself() -> {
                form.reject(Origins.FIELD, "thread.problem.itself");
                yield formPage(page, form, by, thing, null).rejected();
            }
            case ChangeResult.Conflict(var version, var merge) ->
                formPage(page, filled(merge.merged(), version), by, thing, merge)
                        .with(HttpStatus.CONFLICT);
            case ChangeResult.Gone() -> throw new NotFound();
        };
    }

    private Html formPage(Page page, Form form, E by, @Nullable T thing, @Nullable Merge<D> merge) {
        return shown(new Written<>(page, form, thing, merge), by).keptSecret();
    }

    /** @throws NotFound if there is no such thing, or it isn't theirs */
    protected final T existing(E by, UUID id) {
        return db.in(by.partnership(), () -> store.byId(id))
                .filter(thing -> isTheirs(store.edition(thing).draft(), by))
                .orElseThrow(NotFound::new);
    }
}
