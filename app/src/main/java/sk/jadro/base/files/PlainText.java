package sk.jadro.base.files;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import sk.jadro.base.text.Invalid;

/** Text that every program opens alike: UTF-8 without anything that is no letter, sign or line break. */
final class PlainText {
    private static final String BREAKS = "\t\n\r\f";

    private PlainText() {}

    /** @throws Invalid if it is no such text */
    static void check(Path file) throws IOException {
        if (hasControls(file)) {
            throw new Invalid("files.problem.kind");
        }
        try (var letters = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            letters.transferTo(Writer.nullWriter());
        } catch (CharacterCodingException e) {
            throw new Invalid("files.problem.encoding");
        }
    }

    /** Whatever the encoding, but for those of two bytes a letter. */
    private static boolean hasControls(Path file) throws IOException {
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file))) {
            for (int one = bytes.read(); one >= 0; one = bytes.read()) {
                if (one < ' ' && BREAKS.indexOf(one) < 0) {
                    return true;
                }
            }
            return false;
        }
    }
}
