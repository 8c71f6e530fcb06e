package sk.jadro.base.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import sk.jadro.base.text.Invalid;

/** Takes in documents that are sent: each into a file of its own, which is looked at before it is kept, and gone after. */
@Component
public class SentFiles {
    private final VirusCheck viruses;

    SentFiles(VirusCheck viruses) {
        this.viruses = viruses;
    }

    /**
     * Takes a file in, checked, for as long as {@code keep} runs. Takes a while: not to be done in a transaction.
     *
     * @throws Invalid if none was sent, or it may not be kept
     */
    public void take(@Nullable MultipartFile sent, Consumer<CheckedFile> keep) throws IOException {
        if (sent == null || sent.isEmpty()) {
            throw new Invalid("files.problem.no-document");
        }
        var file = SentFile.chosen(List.of(sent)).getFirst();
        try (var content = file.content().getInputStream()) {
            take(content, file.name(), viruses::check, keep);
        }
    }

    /** The same of a file that this house brought along, which harms nobody. */
    public void own(InputStream content, Consumer<CheckedFile> keep) throws IOException {
        take(content, "", file -> {}, keep);
    }

    private static void take(InputStream content, String name, Consumer<Path> check, Consumer<CheckedFile> keep)
            throws IOException {
        try (var folder = new PassingFolder()) {
            var file = folder.path().resolve("sent");
            Files.copy(content, file);
            var kind = FileCheck.kind(file, name);
            check.accept(file);
            keep.accept(CheckedFile.of(file, FileName.harmless(name, kind, 1), kind));
        }
    }
}
