package sk.jadro.mine;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import sk.jadro.base.mail.Letter;
import sk.jadro.base.text.Dictionary;
import sk.jadro.base.web.Addresses;
import sk.jadro.base.web.Site;
import sk.jadro.people.Person;

/** The letter with all that somebody is reminded of. */
@Component
class DailyLetter {
    /** What comes after so many stands on the reader's own page only. */
    static final int MOST = 30;

    /** Below which pages are the reader's own. */
    private static final String OWN = "/mine";

    private final MyLinks links;
    private final Dictionary dictionary;
    private final Addresses addresses;

    DailyLetter(MyLinks links, Dictionary dictionary, Addresses addresses) {
        this.links = links;
        this.dictionary = dictionary;
        this.addresses = addresses;
    }

    /** A thing, said in its reader's language. */
    record Item(Reminder reminder, Reminder.Said said) {
        Set<UUID> about() {
            return reminder.about();
        }
    }

    /** To somebody who has an address. Called inside the partnership. */
    Letter to(Site site, Person reader, List<Item> items) {
        var lang = reader.lang();
        var words = dictionary.in(lang);
        var told = items.subList(0, Math.min(items.size(), MOST));
        var letter = Letter.of(
                        Objects.requireNonNull(reader.email()),
                        lang,
                        site.signature(lang),
                        words.say("mine.letter.daily.subject", items.size()))
                .about(told.stream().flatMap(item -> item.about().stream()).collect(Collectors.toSet()))
                .paragraph(words.say("mine.letter.daily.lead"));
        var own = links.issue(lang, site, reader.id());
        for (var item : told) {
            var path = item.reminder().path();
            letter = letter.paragraph(item.said().text())
                    .link(
                            item.said().link(),
                            path.startsWith(OWN + "/")
                                    ? own.to(path.substring(OWN.length()))
                                    : addresses.absolute(lang, site, path));
        }
        if (items.size() > MOST) {
            letter = letter.paragraph(words.say("mine.letter.daily.more", items.size() - MOST));
        }
        return own.endOf(letter.paragraph(words.say("mine.letter.daily.change")));
    }
}
