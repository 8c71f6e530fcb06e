package sk.jadro.documents;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import sk.jadro.base.text.Invalid;

/** Text that every program opens alike: UTF-8 without anything that is no letter, sign or line break. */
final class PlainText {
    private PlainText() {}

    /** @throws Invalid if it is no such text */
    static void check(Path file) throws IOException {
        try (BufferedReader text = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (int letter = text.read(); letter >= 0; letter = text.read()) {
                if (Character.isISOControl(letter) && "\t\n\r\f".indexOf(letter) < 0) {
                    throw new Invalid("documents.problem.kind");
                }
            }
        } catch (CharacterCodingException e) {
            throw new Invalid("documents.problem.encoding");
        }
    }
}
