package sk.jadro.language;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import morfologik.fsa.FSA;

/** Finds the words that somebody has typed without their accents: {@code ziadost} is <i>žiadosť</i>. */
final class Accents {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final int LONGEST = 40;
    private static final int MOST = 8;
    private static final Map<Character, List<byte[]>> LETTERS =
            "aáäcčdďeéiílľĺnňoóôrŕsštťuúyýzžAÁCČDĎEÉIÍLĽNŇOÓRSŠTŤUÚZŽ"
                    .chars()
                    .mapToObj(Character::toString)
                    .collect(Collectors.groupingBy(
                            letter -> plain(letter).charAt(0),
                            Collectors.mapping(Accents::bytes, Collectors.toList())));

    private final FSA automaton;
    private final byte separator;
    /** The forms that {@link Declension} has added to the dictionary, by what they are without accents. */
    private final Map<String, List<String>> supplied;

    Accents(Morphology morphology) {
        automaton = morphology.automaton();
        separator = morphology.separator();
        supplied = morphology.suppliedForms().stream().collect(Collectors.groupingBy(Accents::plain));
    }

    /** A word without its accents. */
    static String plain(String word) {
        return MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
    }

    /** The words of the dictionary that a word without accents can stand for; the first few of them. */
    List<String> restored(String word) {
        List<String> found = new ArrayList<>();
        if (word.length() <= LONGEST && word.chars().allMatch(c -> c < 0x80)) {
            walk(automaton.getRootNode(), word, 0, "", found);
            found.addAll(supplied.getOrDefault(word, List.of()));
        }
        return found;
    }

    private void walk(int node, String word, int at, String path, List<String> found) {
        if (found.size() >= MOST) {
            return;
        }
        if (at == word.length()) {
            if (automaton.getArc(node, separator) != 0) {
                found.add(path);
            }
            return;
        }
        List<byte[]> letters = LETTERS.getOrDefault(word.charAt(at), List.of(bytes(word.substring(at, at + 1))));
        for (byte[] letter : letters) {
            int next = follow(node, letter);
            if (next != 0) {
                walk(next, word, at + 1, path + new String(letter, StandardCharsets.UTF_8), found);
            }
        }
    }

    private int follow(int node, byte[] letter) {
        int at = node;
        for (byte part : letter) {
            int arc = automaton.getArc(at, part);
            if (arc == 0 || automaton.isArcTerminal(arc)) {
                return 0;
            }
            at = automaton.getEndNode(arc);
        }
        return at;
    }

    private static byte[] bytes(String letter) {
        return letter.getBytes(StandardCharsets.UTF_8);
    }
}
