package sk.jadro.base.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import sk.jadro.base.db.Db;
import sk.jadro.base.text.Invalid;
import sk.jadro.base.web.Form;
import sk.jadro.base.web.NotFound;
import sk.jadro.base.web.Page;

/**
 * The files that people send along with what they write, at most ten and 20 MB together: the documents that {@link FileKind}
 * lists, and pictures (PNG, JPEG, WebP), of which one written anew is kept, without metadata and of at most 2,500 pixels a side.
 * They hang at a thing of whatever kind; who may have them is for that thing's room to say.
 */
@Component
public class Attachments {
    /** As much as they may weigh together. */
    public static final int MEGABYTES = 20;

    private final Db db;
    private final AttachmentCheck check;
    private final AttachmentStore store;
    private final Deliveries deliveries;

    Attachments(Db db, AttachmentCheck check, AttachmentStore store, Deliveries deliveries) {
        this.db = db;
        this.check = check;
        this.store = store;
        this.deliveries = deliveries;
    }

    /**
     * Takes files in, checked, for as long as {@code keep} runs, which {@linkplain #add adds} them to what they came with; of none
     * there are none to add. Takes seconds for large pictures: not to be done in a transaction.
     *
     * @return what {@code keep} came to
     * @throws Invalid if they can't be taken, all of them; says which file is the reason
     */
    public <T> T take(List<SentFile> sent, Function<List<CheckedFile>, T> keep) throws IOException {
        if (sent.isEmpty()) {
            return keep.apply(List.of());
        }
        try (var folder = new PassingFolder()) {
            return keep.apply(check.checked(sent, folder.path()));
        }
    }

    /** The same of what was chosen in the form's field {@code file}; empty if it can't be taken, which the form then says. */
    public <T> Optional<T> take(Form form, @Nullable List<MultipartFile> chosen, Function<List<CheckedFile>, T> keep) {
        try {
            return Optional.of(take(chosen == null ? List.of() : SentFile.chosen(chosen), keep));
        } catch (Invalid e) {
            form.reject("file", e);
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What came of files that nobody can choose anew.
     *
     * @param refused why the others can't be taken; each says which file it is about
     */
    public record Sorted(List<CheckedFile> taken, List<Invalid> refused) {}

    /** Takes in those that can be, without the others: a letter is not refused as its files are. */
    public <T> T takeSome(List<SentFile> sent, Function<Sorted, T> keep) throws IOException {
        if (sent.isEmpty()) {
            return keep.apply(new Sorted(List.of(), List.of()));
        }
        try (var folder = new PassingFolder()) {
            return keep.apply(check.sorted(sent, folder.path()));
        }
    }

    /** Hangs files at a thing. Called inside the partnership, by whoever has just written the thing or holds its row. */
    public void add(UUID thing, List<CheckedFile> files) {
        files.forEach(file -> store.add(thing, file));
    }

    /** What hangs at each of these things that has something, in its order. Called inside the partnership. */
    public Map<UUID, List<Attachment>> of(Collection<UUID> things) {
        return store.of(things);
    }

    /** What hangs at a thing, in its order. Called inside the partnership. */
    public List<Attachment> of(UUID thing) {
        return of(List.of(thing)).getOrDefault(thing, List.of());
    }

    /** Forgets all that hangs at a thing. Called inside the partnership. */
    public void remove(UUID thing) {
        store.remove(thing);
    }

    /**
     * One of them as answer: always to be saved, and kept by nobody on the way. Whether whoever asks may have it was asked before.
     *
     * @throws NotFound if the thing has none of this number
     */
    public View delivery(Page page, UUID thing, int number) {
        var partnership = page.here().id();
        var found = db.in(partnership, () -> store.one(thing, number)).orElseThrow(NotFound::new);
        return deliveries.of(
                Delivery.toBeSaved(found.name(), found.kind(), found.size(), found.digest(), CacheControl.noStore()),
                (offset, length) -> db.in(partnership, () -> store.slice(thing, number, offset, length)));
    }
}
