package sk.jadro.base.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTest {
    @ParameterizedTest
    @ValueSource(
            ints = {
                0x0020, 0x00A0, 0x00AD, 0x034F, 0x0301, 0x0489, 0x115F, 0x1160, 0x17B4, 0x180E, 0x200B, 0x202E, 0x2028,
                0x2060, 0x2800, 0x3000, 0x3164, 0xFE0F, 0xFEFF, 0xFFA0, 0xFFFE, 0xE000, 0xE0020, 0xE0100, 0x1D159,
                0x1D173, 0x0000, 0x0007, 0xD83D
            })
    void whatNobodySeesIsNothing(int character) {
        var alone = Character.toString(character);
        assertThat(Typed.line(alone)).isEmpty();
        assertThat(Typed.lines(alone.repeat(3) + "\n " + alone)).isEmpty();
        assertThat(Typed.line("Eva7" + alone + "K")).startsWith("Eva7").endsWith("K");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "7", ".", "ň", "क", "👩‍👩‍👧", "❤️", "‎אבג"})
    void whatSomebodySeesIsKept(String typed) {
        assertThat(Typed.line(typed)).isEqualTo(Normalizer.normalize(typed, Normalizer.Form.NFC));
    }

    @ParameterizedTest
    @ValueSource(ints = {0x09, 0x0A, 0x0D, 0x20, 0xA0, 0x2003, 0x2009, 0x202F, 0x2028, 0x3000})
    void everyBlankIsAPlainOneInALine(int blank) {
        assertThat(Typed.line("31." + Character.toString(blank).repeat(2) + "3."))
                .isEqualTo("31. 3.");
    }

    /** With few marks in a row, the way that the platform's own normalizer composes. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void composedAsTheStandardSays(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            var typed = "x" + word(random) + "x";
            assertThat(Typed.line(typed)).isEqualTo(Normalizer.normalize(typed, Normalizer.Form.NFC));
        }
    }

    private static String word(Random random) {
        var letters = "aeiouycdlnrstzAEGHOP\u1112\u1161\u11ab\u0e01ßﬁ";
        var marks = "\u0300\u0301\u0302\u0308\u030c\u0323\u0328\u05b0\u0345\u0e48";
        var word = new StringBuilder();
        for (int i = random.nextInt(8); i >= 0; i--) {
            word.append(letters.charAt(random.nextInt(letters.length())));
            for (int m = random.nextInt(4); m > 0; m--) {
                word.append(marks.charAt(random.nextInt(marks.length())));
            }
        }
        return word.toString();
    }

    @Test
    void aLetterUnderAHeapOfMarksKeepsThoseThatALanguageCouldWrite() {
        var heap = "Z" + "\u0323\u0301".repeat(50_000) + "ora";
        assertThat(Typed.line(heap)).hasSizeLessThan(40).startsWith("Ẓ").endsWith("ora");
    }

    /** As in the line of an attack: twice as much takes twice as long, and not four times; a minute would not suffice. */
    @Test
    @org.junit.jupiter.api.Timeout(60)
    void lengthCostsNoMoreThanItself() {
        var million = 1_000_000;
        var marks = IntStream.range(0, million)
                .mapToObj(i -> i % 2 == 0 ? "\u0323" : "\u0301")
                .collect(java.util.stream.Collectors.joining());
        assertThat(Typed.line("a" + " ".repeat(million) + "b")).isEqualTo("a b");
        assertThat(Typed.line(" \u00a0".repeat(million))).isEmpty();
        assertThat(Typed.line("a" + marks)).hasSizeLessThan(40);
        assertThat(Typed.lines("a\r\n".repeat(million) + "b")).endsWith("a\nb");
        assertThat(Typed.line("\u200b".repeat(million) + "a")).endsWith("a");
    }
}
