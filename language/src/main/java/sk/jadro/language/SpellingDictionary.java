package sk.jadro.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.ParseException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.store.ByteBuffersDirectory;

/** The Hunspell dictionary, read in the background because that takes about a second. */
final class SpellingDictionary {
    private static final String RULES = "/sk/jadro/language/hunspell/sk_SK.aff";
    private static final String WORDS = "/sk/jadro/language/hunspell/sk_SK.dic";

    /** What it is read from. */
    static final List<String> FILES = List.of(RULES, WORDS);

    private final CompletableFuture<Hunspell> hunspell;

    private SpellingDictionary(CompletableFuture<Hunspell> hunspell) {
        this.hunspell = hunspell;
    }

    static SpellingDictionary loading() {
        CompletableFuture<Hunspell> future = new CompletableFuture<>();
        Thread.ofPlatform().daemon().name("jadro-spelling").start(() -> {
            try {
                future.complete(read());
            } catch (RuntimeException | Error e) {
                future.completeExceptionally(e);
            }
        });
        return new SpellingDictionary(future);
    }

    private static Hunspell read() {
        try (InputStream rules = open(RULES);
                InputStream words = open(WORDS)) {
            return new Hunspell(new Dictionary(new ByteBuffersDirectory(), "hunspell", rules, words));
        } catch (IOException e) {
            throw new UncheckedIOException("The spelling dictionary can't be read", e);
        } catch (ParseException e) {
            throw new IllegalStateException("The spelling dictionary is broken", e);
        }
    }

    private static InputStream open(String name) throws IOException {
        InputStream stream = SpellingDictionary.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IOException("Missing on the class path: " + name);
        }
        return stream;
    }

    boolean knows(String word) {
        return hunspell.join().spell(word);
    }

    List<String> suggest(String word) {
        return hunspell.join().suggest(word);
    }
}
