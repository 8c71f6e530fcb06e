package sk.jadro.base.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import sk.jadro.base.text.Invalid;

/** Looks at what is sent along before any of it is kept: documents are taken as they are, pictures are written anew. */
@Component
class AttachmentCheck {
    private static final int MOST = 10;
    private static final int MEGABYTE = 1 << 20;

    /** By the first bytes a picture's kind is known. */
    private static final int HEAD = 16;

    private final Darkroom darkroom;
    private final VirusCheck viruses;

    AttachmentCheck(Darkroom darkroom, VirusCheck viruses) {
        this.darkroom = darkroom;
        this.viruses = viruses;
    }

    /**
     * Those files, as they may be kept.
     *
     * @param folder where they lie afterwards
     * @throws Invalid if they are too many, or too large together, or one of them may not be kept: then it says which
     */
    List<CheckedFile> checked(List<SentFile> sent, Path folder) throws IOException {
        bound(sent);
        var sorted = sorted(sent, folder);
        if (!sorted.refused().isEmpty()) {
            throw sorted.refused().getFirst();
        }
        return sorted.taken();
    }

    /** Those of them that may be kept, until they are too many or too large together, and why the others may not. */
    Attachments.Sorted sorted(List<SentFile> sent, Path folder) throws IOException {
        var within = new ArrayList<SentFile>();
        var taken = new ArrayList<CheckedFile>();
        var refused = new ArrayList<Invalid>();
        for (int number = 1; number <= sent.size(); number++) {
            var file = sent.get(number - 1);
            within.add(file);
            try {
                bound(within);
                taken.add(checked(file, number, folder));
            } catch (Invalid e) {
                within.removeLast();
                refused.add(about(file, number, e));
            }
        }
        return new Attachments.Sorted(taken, refused);
    }

    private static void bound(List<SentFile> sent) {
        if (sent.size() > MOST) {
            throw new Invalid("files.problem.too-many", MOST, sent.size());
        }
        var size = sent.stream().mapToLong(SentFile::size).sum();
        if (size > (long) Attachments.MEGABYTES * MEGABYTE) {
            throw new Invalid(
                    "files.problem.too-large-together",
                    Attachments.MEGABYTES,
                    Math.ceilDiv(size, MEGABYTE),
                    sent.size());
        }
    }

    private CheckedFile checked(SentFile sent, int number, Path folder) throws IOException {
        var file = folder.resolve(number + "-sent");
        try (var content = sent.content().getInputStream()) {
            Files.copy(content, file);
        }
        return isPicture(file) ? picture(file, sent, number) : document(file, sent, number);
    }

    /** The same, saying which file it is about. */
    private static Invalid about(SentFile sent, int number, Invalid problem) {
        // There it says what documents are taken, and here pictures are, too.
        var said = problem.key().equals("files.problem.kind") ? new Invalid("files.problem.no-attachment") : problem;
        return new Invalid("files.problem.of", FileName.told(sent.name(), number), said);
    }

    private static boolean isPicture(Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            return Format.of(content.readNBytes(HEAD)).isPresent();
        }
    }

    private CheckedFile document(Path file, SentFile sent, int number) throws IOException {
        var kind = FileCheck.kind(file, sent.name());
        viruses.check(file);
        return CheckedFile.of(file, FileName.harmless(sent.name(), kind, number), kind);
    }

    private CheckedFile picture(Path file, SentFile sent, int number) throws IOException {
        viruses.check(file);
        try (var content = Files.newInputStream(file);
                var picture = darkroom.develop(content, Prints.TO_SAVE)) {
            var print = picture.renditions().getFirst();
            var kind = FileKind.of(print.mediaType());
            var kept = Files.move(print.file(), file.resolveSibling(number + "-print"));
            return CheckedFile.of(kept, FileName.harmless(sent.name(), kind, number), kind);
        }
    }
}
