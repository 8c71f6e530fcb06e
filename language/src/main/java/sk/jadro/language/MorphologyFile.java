package sk.jadro.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import morfologik.stemming.Dictionary;

/** The files of the morphological dictionary on the class path. */
final class MorphologyFile {
    private static final String FOLDER = "/org/languagetool/resource/sk/";

    private MorphologyFile() {}

    /** Where a dictionary lies: its automaton and what tells how to read it. */
    static Stream<String> paths(String name) {
        return Stream.of(FOLDER + name + ".dict", FOLDER + name + ".info");
    }

    /** Reads a dictionary by its name. */
    static Dictionary read(String name) {
        try (InputStream automaton = open(name + ".dict");
                InputStream properties = open(name + ".info")) {
            return Dictionary.read(automaton, properties);
        } catch (IOException e) {
            throw new UncheckedIOException("The morphological dictionary can't be read", e);
        }
    }

    private static InputStream open(String name) throws IOException {
        InputStream stream = MorphologyFile.class.getResourceAsStream(FOLDER + name);
        if (stream == null) {
            throw new IOException("Missing on the class path: " + FOLDER + name);
        }
        return stream;
    }
}
