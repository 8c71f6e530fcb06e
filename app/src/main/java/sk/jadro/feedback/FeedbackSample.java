package sk.jadro.feedback;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import sk.jadro.answers.Answers;
import sk.jadro.answers.Channel;
import sk.jadro.answers.LegalKind;
import sk.jadro.answers.OwedStep.By;
import sk.jadro.answers.Themes;
import sk.jadro.base.db.Code;
import sk.jadro.base.db.Ids;
import sk.jadro.base.text.Words;
import sk.jadro.base.text.YamlFile;
import sk.jadro.partnership.SampleContent;
import sk.jadro.people.NameVisibility;

/** What nobody wrote: something in each state, one past its day. */
@Component
@Order(49)
class FeedbackSample implements SampleContent {
    private static final int PROMISED_DAYS = 15;

    private static final List<String> THEMES = List.of("zrozumitelnost", "zelen", "doprava", "pristupnost", "ucast");

    private final FeedbackStore store;
    private final Answers answers;
    private final Themes themes;
    private final Clock clock;

    FeedbackSample(FeedbackStore store, Answers answers, Themes themes, Clock clock) {
        this.store = store;
        this.answers = answers;
        this.themes = themes;
        this.clock = clock;
    }

    @Override
    public void add() {
        var file = YamlFile.read(FeedbackSample.class, "sample.yaml");
        var byName = new HashMap<String, UUID>();
        THEMES.forEach(
                name -> byName.put(name, themes.addSample(file.part("themes").text(name))));
        file.parts("feedback").forEach(one -> add(one, byName));
    }

    private void add(YamlFile one, Map<String, UUID> byName) {
        var asked = Words.local(clock.instant()).toLocalDate().minusDays(one.integer("days_ago"));
        var id = Ids.next();
        var written = new Written(
                Code.parse(FeedbackKind.class, one.string("kind")).orElseThrow(),
                one.string("text"),
                null,
                "",
                null,
                one.has("publish"),
                NameVisibility.NONE);
        store.addSample(
                id,
                written,
                Code.parse(Channel.class, one.string("channel")).orElseThrow(),
                asked.atTime(9, 0).atZone(Words.ZONE).toInstant());
        answers.addSample(FeedbackStore.KIND, id, asked, asked.plusDays(PROMISED_DAYS));
        if (one.has("theme")) {
            themes.set(id, byName.get(one.string("theme")));
        }
        if (one.has("law")) {
            answers.setLegal(
                    answers.of(id).orElseThrow(),
                    LegalKind.byCode(one.string("law")).orElseThrow());
        }
        if (one.has("state")) {
            var state = Code.parse(State.class, one.string("state")).orElseThrow();
            answers.saySample(
                    id,
                    By.OFFICE,
                    new Answers.Said(Code.of(state), one.string("answer"), state.next(), one.stringOrNull("body")),
                    asked.plusDays(one.integer("after")));
        }
    }

    @Override
    public void withdraw() {
        store.withdrawSample();
        themes.removeSample();
    }
}
