package sk.jadro.feedback;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sk.jadro.answers.LegalKind;
import sk.jadro.base.files.Attachments;
import sk.jadro.base.mail.EmailAddress;
import sk.jadro.base.mail.Letter;
import sk.jadro.base.mail.Outbox;
import sk.jadro.base.text.Dictionary;
import sk.jadro.base.text.Lang;
import sk.jadro.base.text.Words;
import sk.jadro.base.web.Addresses;
import sk.jadro.base.web.Site;
import sk.jadro.coordinators.Coordinator;
import sk.jadro.moderation.Moderated;
import sk.jadro.people.People;
import sk.jadro.people.Person;

/**
 * Writes to whoever wrote, and to who sees to the answer. What was asked does not stand in a letter, for its address may be somebody
 * else's: the link leads to it. Called inside the partnership.
 */
@Component
class FeedbackLetters {
    private final Outbox outbox;
    private final People people;
    private final WriterLinks links;
    private final FeedbackThreads threads;
    private final Dictionary dictionary;
    private final Addresses addresses;
    private final Attachments attachments;

    FeedbackLetters(
            Outbox outbox,
            People people,
            WriterLinks links,
            FeedbackThreads threads,
            Dictionary dictionary,
            Addresses addresses,
            Attachments attachments) {
        this.outbox = outbox;
        this.people = people;
        this.links = links;
        this.threads = threads;
        this.dictionary = dictionary;
        this.addresses = addresses;
        this.attachments = attachments;
    }

    /** It is here, by this number. */
    void taken(Site site, Feedback feedback) {
        write(
                site,
                feedback,
                words -> words.say("feedback.letter.taken.subject", feedback.number()),
                words -> List.of(
                        words.say(
                                "feedback.letter.taken",
                                feedback.number(),
                                words.date(feedback.owed().due())),
                        words.say("feedback.letter.not-you")),
                "feedback.letter.open");
    }

    /** Those who coordinate said something. */
    void answered(Site site, Feedback feedback, State state, @Nullable String body) {
        write(
                site,
                feedback,
                words -> words.say("feedback.letter.answer.subject", feedback.number()),
                words -> body == null
                        ? List.of(words.say("feedback.letter.state", state))
                        : List.of(words.say("feedback.letter.state", state), words.say("answers.body") + " " + body),
                state == State.ANSWERED ? "feedback.letter.read" : "feedback.letter.open");
    }

    /** It was hidden, or it was decided about that. */
    void moderated(Site site, Feedback feedback, Moderated.News news) {
        write(site, feedback, news.subject(), news.paragraphs(), "feedback.letter.open");
    }

    /** A law asks for it: the city's registry takes it from here, so its whole text goes there. */
    void toRegistry(Site site, Feedback feedback, LegalKind legal, EmailAddress registry) {
        var words = dictionary.in(Lang.SK);
        var person = writer(feedback);
        var letter = Letter.of(
                        registry,
                        Lang.SK,
                        site.signature(Lang.SK),
                        words.say(
                                "feedback.letter.registry.subject",
                                feedback.number(),
                                legal.called().sk()))
                .paragraph(words.say(
                        "feedback.letter.registry",
                        words.date(feedback.writtenAt()),
                        legal.called().sk(),
                        legal.act().sk(),
                        words.date(feedback.owed().due())))
                .paragraph(words.say(
                        "feedback.letter.registry.writer",
                        feedback.name().isEmpty() ? words.say("feedback.letter.registry.nameless") : feedback.name(),
                        person.map(one -> Objects.toString(one.email()))
                                .orElse(words.say("feedback.letter.registry.no-address"))))
                .heading(words.say("feedback.text"));
        for (var line : feedback.text().lines().filter(one -> !one.isBlank()).toList()) {
            letter = letter.paragraph(line);
        }
        var files = attachments.of(feedback.id());
        if (!files.isEmpty()) {
            letter = letter.heading(words.say("feedback.letter.registry.files"))
                    .paragraph(words.say("feedback.letter.registry.files.save", WriterLinks.AT_THE_REGISTRY.toDays()));
            var token = links.registry(feedback.id());
            for (var file : files) {
                letter = letter.link(file.name(), addresses.absolute(Lang.SK, site, WriterLinks.path(token, file)));
            }
        }
        outbox.put(letter.about(person.map(Person::id).map(Set::of).orElse(Set.of()))
                .link(words.say("feedback.letter.replied.link"), addresses.absolute(Lang.SK, site, feedback.desk())));
    }

    private void write(
            Site site,
            Feedback feedback,
            Function<Words, String> subject,
            Function<Words, List<String>> paragraphs,
            String link) {
        writer(feedback).ifPresent(person -> {
            var words = dictionary.in(feedback.lang());
            var letter = Letter.of(
                    Objects.requireNonNull(person.email()),
                    feedback.lang(),
                    site.signature(feedback.lang()),
                    subject.apply(words));
            for (var paragraph : paragraphs.apply(words)) {
                letter = letter.paragraph(paragraph);
            }
            var path = WriterLinks.path(links.mailed(feedback.id()));
            threads.note(
                    feedback.id(),
                    outbox.put(letter.link(words.say(link), addresses.absolute(feedback.lang(), site, path))));
        });
    }

    private Optional<Person> writer(Feedback feedback) {
        return Optional.ofNullable(feedback.person()).flatMap(people::byId).filter(person -> person.email() != null);
    }

    /** Whoever wrote it wrote on. */
    void replied(Site site, Feedback feedback, List<Coordinator> to) {
        for (var one : to) {
            var person = one.person();
            var words = dictionary.in(person.lang());
            outbox.put(Letter.of(
                            Objects.requireNonNull(person.email()),
                            person.lang(),
                            site.signature(person.lang()),
                            words.say("feedback.letter.replied.subject", feedback.number()))
                    .paragraph(words.say(
                            "feedback.letter.replied",
                            feedback.number(),
                            words.date(feedback.owed().due())))
                    .link(
                            words.say("feedback.letter.replied.link"),
                            addresses.absolute(person.lang(), site, feedback.desk())));
        }
    }
}
