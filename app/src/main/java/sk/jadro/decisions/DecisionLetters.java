package sk.jadro.decisions;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import sk.jadro.base.mail.Letter;
import sk.jadro.base.mail.Outbox;
import sk.jadro.base.text.Dictionary;
import sk.jadro.base.web.Site;
import sk.jadro.core.Circle;
import sk.jadro.members.CircleMembers.Holder;
import sk.jadro.mine.MyLinks;
import sk.jadro.people.People;
import sk.jadro.people.Person;

/** Tells all who are on a roll what they are asked. Called inside the partnership. */
@Component
class DecisionLetters {
    private final People people;
    private final MyLinks links;
    private final Dictionary dictionary;
    private final Outbox outbox;

    DecisionLetters(People people, MyLinks links, Dictionary dictionary, Outbox outbox) {
        this.people = people;
        this.links = links;
        this.dictionary = dictionary;
        this.outbox = outbox;
    }

    void ask(Site site, Decision decision, Circle circle, List<Holder> roll) {
        people.reachable(roll.stream().map(Holder::person).toList())
                .forEach(person -> ask(site, decision, circle, person));
    }

    private void ask(Site site, Decision decision, Circle circle, Person person) {
        var lang = person.lang();
        var words = dictionary.in(lang);
        var draft = decision.draft();
        var letter = Letter.of(
                        Objects.requireNonNull(person.email()),
                        lang,
                        site.signature(lang),
                        words.say("decisions.letter.subject", draft.title().in(lang)))
                .paragraph(words.say("decisions.letter.asks", circle.title().in(lang)))
                .paragraph(draft.title().in(lang))
                .paragraph(
                        words.say("decisions.letter.proposal", draft.proposal().in(lang)))
                .paragraph(words.say("decisions.letter.until", words.date(draft.lastDay())));
        var own = links.issue(lang, site, person.id());
        outbox.put(own.endOf(
                letter.link(words.say("decisions.letter.answer"), own.to("/decisions/" + decision.number()))));
    }
}
