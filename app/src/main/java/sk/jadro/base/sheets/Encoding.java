package sk.jadro.base.sheets;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds out how a text file's letters are written. No letter is replaced on the way: what can't be read is refused. */
final class Encoding {
    private static final char MARK = '\uFEFF';
    private static final int SAMPLE = 4_096;

    /** In their order where they read the same: Excel on a Slovak Windows writes the first. */
    private static final List<Charset> OF_ONE_BYTE = Stream.of("windows-1250", "ISO-8859-2", "windows-1252")
            .map(Charset::forName)
            .toList();

    /** Of Slovak and Czech. */
    private static final String HOME = letters("áäčďéíĺľňóôŕšťúýžěřů");

    /** Of the languages that windows-1252 is for, and of none that windows-1250 is for. */
    private static final String WESTERN = letters("ñãõåæøàêìïûÿ");

    private Encoding() {}

    private static String letters(String small) {
        return small + small.toUpperCase(Locale.ROOT);
    }

    static String decoded(byte[] file) {
        var text = read(file);
        return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
    }

    private static String read(byte[] file) {
        var declared = declared(file).or(() -> wide(file));
        if (declared.isPresent()) {
            return strictly(file, declared.get()).orElseThrow(SheetProblem.UNKNOWN_LETTERS::with);
        }
        return strictly(file, StandardCharsets.UTF_8).orElseGet(() -> likeliest(file));
    }

    /** What a byte order mark says. */
    private static Optional<Charset> declared(byte[] file) {
        return Stream.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)
                .filter(charset -> {
                    var mark = String.valueOf(MARK).getBytes(charset);
                    return ByteBuffer.wrap(file, 0, Math.min(mark.length, file.length))
                            .equals(ByteBuffer.wrap(mark));
                })
                .findFirst();
    }

    /** UTF-16 without a mark: every other byte of mostly Latin text is zero. */
    private static Optional<Charset> wide(byte[] file) {
        int pairs = Math.min(SAMPLE, file.length) / 2;
        int first = 0;
        int second = 0;
        for (int i = 0; i < pairs; i++) {
            first += file[2 * i] == 0 ? 1 : 0;
            second += file[2 * i + 1] == 0 ? 1 : 0;
        }
        if (second > pairs / 2 && first < pairs / 20 + 1) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return first > pairs / 2 && second < pairs / 20 + 1 ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private static Optional<String> strictly(byte[] file, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(file))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static String likeliest(byte[] file) {
        return OF_ONE_BYTE.stream()
                .flatMap(charset -> strictly(file, charset).stream())
                .filter(text -> text.chars().noneMatch(letter -> letter >= 0x80 && letter < 0xA0))
                .sorted(Comparator.comparingLong(Encoding::strangeness))
                .findFirst()
                .orElseThrow(SheetProblem.UNKNOWN_LETTERS::with);
    }

    /** The less, the likelier it is that somebody wrote it. */
    private static long strangeness(String text) {
        return text.chars()
                .filter(letter -> letter >= 0xA0)
                .mapToLong(letter -> HOME.indexOf(letter) >= 0 ? -3 : WESTERN.indexOf(letter) >= 0 ? -2 : 0)
                .sum();
    }
}
