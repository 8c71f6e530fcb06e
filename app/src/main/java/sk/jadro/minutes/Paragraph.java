package sk.jadro.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sk.jadro.base.text.Lang;
import sk.jadro.base.text.Markdown;
import sk.jadro.base.text.Markdown.Block;
import sk.jadro.base.text.Words;

/**
 * A piece of minutes that is spoken of by its number: a paragraph, a whole list, a table.
 *
 * @param number from 1 on; 0 of a heading, which has none
 * @param line which of the text's lines it begins with, the first being 0
 * @param kept as it is kept, with people's numbers
 * @param html as it is read
 */
record Paragraph(int number, int line, String kept, String html) {
    /**
     * All of a text.
     *
     * @param words in which people are called who don't show their name
     */
    static List<Paragraph> of(String text, Lang lang, PeopleInText people, Words words) {
        return numbered(Markdown.blocks(text, lang, 1), Markdown.blocks(people.forPages(text, words), lang, 1));
    }

    /** All of a text as it is kept, to compare with. */
    static List<Paragraph> of(String text, Lang lang) {
        var blocks = Markdown.blocks(text, lang, 1);
        return numbered(blocks, blocks);
    }

    private static List<Paragraph> numbered(List<Block> kept, List<Block> read) {
        var all = new ArrayList<Paragraph>();
        int number = 0;
        for (int i = 0; i < Math.min(kept.size(), read.size()); i++) {
            var block = kept.get(i);
            all.add(new Paragraph(
                    block.isHeading() ? 0 : ++number,
                    block.line(),
                    block.source(),
                    PeopleInText.html(read.get(i).html())));
        }
        return List.copyOf(all);
    }

    /** The one that stands there, or nearest to it, with these very words. */
    static Optional<Paragraph> saying(List<Paragraph> all, String words, int number) {
        return all.stream()
                .filter(one -> one.number() > 0 && one.kept().equals(words))
                .min((one, other) ->
                        Integer.compare(Math.abs(one.number() - number), Math.abs(other.number() - number)));
    }

    /** The whole text with other words in its place. */
    String replacedIn(String text, String words) {
        var lines = text.lines().toList();
        var end = line + (int) kept.lines().count();
        return Stream.of(lines.subList(0, line), words.lines().toList(), lines.subList(end, lines.size()))
                .flatMap(List::stream)
                .collect(Collectors.joining("\n"));
    }
}
