package sk.jadro.mine;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import sk.jadro.base.mail.Letter;
import sk.jadro.base.text.Dictionary;
import sk.jadro.base.text.Words;
import sk.jadro.base.web.Addresses;
import sk.jadro.base.web.Site;
import sk.jadro.people.Person;

/** A letter with all that somebody is told: what waits for them, then what is new, below what it is news of. */
@Component
class CollectedLetter {
    /** What comes after so many stands on the reader's own page only. */
    static final int MOST = 30;

    /** Below which pages are the reader's own. */
    private static final String OWN = "/mine";

    private final MyLinks links;
    private final StopLinks stops;
    private final Dictionary dictionary;
    private final Addresses addresses;

    CollectedLetter(MyLinks links, StopLinks stops, Dictionary dictionary, Addresses addresses) {
        this.links = links;
        this.stops = stops;
        this.dictionary = dictionary;
        this.addresses = addresses;
    }

    /** A thing, said in its reader's language. */
    record Item(Reminder reminder, Reminder.Said said) {
        Set<UUID> about() {
            return reminder.about();
        }

        boolean isNews() {
            return reminder.under() != null;
        }
    }

    Item item(Reminder reminder, Person reader) {
        return new Item(reminder, reminder.said().apply(dictionary.in(reader.lang())));
    }

    /** To somebody who has an address. Called inside the partnership. */
    Letter to(Site site, Person reader, List<Item> items) {
        var lang = reader.lang();
        var words = dictionary.in(lang);
        var told = items.stream().limit(MOST).toList();
        var waiting = told.stream().filter(item -> !item.isNews()).toList();
        var news = told.stream().filter(Item::isNews).toList();
        var own = links.issue(lang, site, reader.id());
        Function<String, String> address = path -> path.startsWith(OWN + "/")
                ? own.to(path.substring(OWN.length()))
                : addresses.absolute(lang, site, path);
        var letter = Letter.of(
                        Objects.requireNonNull(reader.email()), lang, site.signature(lang), subject(words, items))
                .about(told.stream().flatMap(item -> item.about().stream()).collect(Collectors.toSet()));
        letter = news(waiting(letter, words, waiting, address), words, news, address);
        if (items.size() > MOST) {
            letter = letter.paragraph(words.say(
                    news.isEmpty() ? "mine.letter.daily.more" : "mine.letter.news.more", items.size() - MOST));
        }
        var stop = stops.issue(lang, site, reader.id());
        var change = words.say(news.isEmpty() ? "mine.letter.daily.change" : "mine.letter.news.change");
        return own.endOf(letter.paragraph(change).link(words.say("mine.letter.stop"), stop))
                .stoppedBy(stop);
    }

    private static String subject(Words words, List<Item> items) {
        var news = items.stream().filter(Item::isNews).toList();
        var waiting = items.size() - news.size();
        if (news.isEmpty()) {
            return words.say("mine.letter.daily.subject", waiting);
        }
        if (waiting > 0) {
            return words.say("mine.letter.both.subject", waiting, news.size());
        }
        return news.size() == 1 ? news.getFirst().said().title() : words.say("mine.letter.news.subject", news.size());
    }

    private static Letter waiting(Letter begun, Words words, List<Item> items, Function<String, String> address) {
        if (items.isEmpty()) {
            return begun;
        }
        var letter = begun.paragraph(words.say("mine.letter.daily.lead"));
        for (var item : items) {
            letter = letter.paragraph(item.said().text())
                    .link(item.said().link(), address.apply(item.reminder().path()));
        }
        return letter;
    }

    /** What is news of one thing stands together, where the latest of it would stand. */
    private static Letter news(Letter begun, Words words, List<Item> items, Function<String, String> address) {
        if (items.isEmpty()) {
            return begun;
        }
        var letter = begun.paragraph(words.say("mine.letter.news.lead"));
        for (var under : items.stream().map(item -> under(item).id()).distinct().toList()) {
            var these = items.stream()
                    .filter(item -> under(item).id().equals(under))
                    .toList();
            var heading = under(these.getFirst()).heading().apply(words);
            letter = letter.heading(heading);
            for (var item : these) {
                letter = item.said().title().equals(heading)
                        ? letter
                        : letter.title(item.said().title());
                for (var paragraph : item.said().text().lines().toList()) {
                    letter = paragraph.isBlank() ? letter : letter.paragraph(paragraph.strip());
                }
                letter = letter.link(
                        item.said().link(), address.apply(item.reminder().path()));
            }
        }
        return letter;
    }

    private static Reminder.Under under(Item item) {
        return Objects.requireNonNull(item.reminder().under());
    }
}
