package sk.jadro.coowners;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import sk.jadro.activities.Activities;
import sk.jadro.activities.Activity;
import sk.jadro.base.db.Db;
import sk.jadro.base.text.Lang;
import sk.jadro.base.text.Text;
import sk.jadro.base.web.Page;
import sk.jadro.mine.Myself;
import sk.jadro.people.Involved;
import sk.jadro.people.Involved.Deed;
import sk.jadro.people.Involved.Fact;
import sk.jadro.people.Involvement;
import sk.jadro.people.Keeper;
import sk.jadro.submissions.MyDeed;

/** People's own names in the columns, on their own page. */
@Component
class MyNames implements Involvement {
    private final Db db;
    private final MyNameStore store;
    private final SignUps signUps;
    private final SignUpStore forms;
    private final CoOwners coOwners;
    private final Activities activities;

    MyNames(Db db, MyNameStore store, SignUps signUps, SignUpStore forms, CoOwners coOwners, Activities activities) {
        this.db = db;
        this.store = store;
        this.signUps = signUps;
        this.forms = forms;
        this.coOwners = coOwners;
        this.activities = activities;
    }

    @Bean
    static Keeper coOwnersAreKept(MyNameStore store) {
        return new Keeper("co_owner", store::leaveCount);
    }

    @Override
    public List<Involved> of(Page page, UUID person) {
        var names = store.names(person);
        var waiting = store.forms(person);
        var wanted = Stream.concat(
                        names.stream().map(MyNameStore.MyName::activity),
                        waiting.stream().map(MyNameStore.MyForm::activities).flatMap(Collection::stream))
                .distinct()
                .toList();
        var known = activities.byIds(page.here().id(), wanted).stream()
                .collect(Collectors.toMap(Activity::id, Function.identity()));
        return Stream.concat(
                        waiting.stream().map(form -> involved(page, form, known)),
                        names.stream()
                                .map(name -> involved(page, name, Objects.requireNonNull(known.get(name.activity())))))
                .toList();
    }

    @Override
    public void takenBack(UUID person, UUID subject) {
        store.hide(person, subject);
    }

    /** Takes their name out of one column. */
    void leave(Myself me, UUID activity) {
        db.in(me.partnership(), () -> coOwners.withdraw(me.id(), List.of(activity)));
    }

    /** Lets it stand there again as their form says; false if no form of theirs asks for it. */
    boolean comeBack(Myself me, UUID activity) {
        return db.in(me.partnership(), () -> {
            var form = store.names(me.id()).stream()
                    .filter(name -> name.activity().equals(activity))
                    .map(MyNameStore.MyName::signUp)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .map(forms::byId);
            form.ifPresent(signUp -> coOwners.stand(me.id(), List.of(activity), signUp.signature(), signUp.consent()));
            return form.isPresent();
        });
    }

    /** Lets them only hear of an activity for a while; false if they don't carry it. */
    boolean pause(Myself me, UUID activity) {
        return db.in(me.partnership(), () -> store.pause(me.id(), activity));
    }

    /** Undoes that; false if they did not pause. */
    boolean resume(Myself me, UUID activity) {
        return db.in(me.partnership(), () -> store.resume(me.id(), activity));
    }

    private Involved involved(Page page, MyNameStore.MyForm form, Map<UUID, Activity> known) {
        var wanted = form.activities().stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .toList();
        var deeds = form.withdrawn()
                ? List.of(signUps.deed(MyDeed.RETURN, form.id(), page.say("coowners.withdrawn.undo")))
                : List.of(
                        signUps.deed(MyDeed.CONFIRMATION, form.id(), page.say("coowners.mine.confirm")),
                        signUps.deed(MyDeed.CHANGES, form.id(), page.say("coowners.mine.change")),
                        signUps.deed(MyDeed.WITHDRAWAL, form.id(), page.say("coowners.mine.withdraw")));
        return new Involved(
                form.id(),
                page.say("coowners.mine.kind.form"),
                titles(wanted),
                wanted.size() == 1 && wanted.getFirst().isPublic()
                        ? wanted.getFirst().path()
                        : null,
                page.say(form.withdrawn() ? "coowners.mine.form.withdrawn" : "coowners.mine.form.waits"),
                !form.withdrawn(),
                deeds,
                facts(page, form.signature(), CoOwner.State.UNCONFIRMED, CoOwner.Source.FORM, form.sent()));
    }

    private Involved involved(Page page, MyNameStore.MyName name, Activity activity) {
        return new Involved(
                name.id(),
                page.say("coowners.mine.kind"),
                activity.title(),
                activity.isPublic() ? activity.path() : null,
                summary(page, name),
                false,
                deeds(page, name),
                facts(page, name.signature(), name.state(), name.source(), name.since()));
    }

    private static String summary(Page page, MyNameStore.MyName name) {
        return switch (name.state()) {
            case WITHDRAWN -> page.say("coowners.mine.withdrawn");
            case REMOVED -> page.say("coowners.mine.removed");
            case CONFIRMED, UNCONFIRMED -> {
                if (name.paused() != null) {
                    yield page.say("coowners.mine.paused");
                }
                var shown = page.say("coowners.mine.shown", name.signature().visibility());
                var offer = name.signature().offer();
                yield offer == null ? shown : page.say("coowners.mine.offer", offer, shown);
            }
        };
    }

    private List<Deed> deeds(Page page, MyNameStore.MyName name) {
        var deeds = new ArrayList<Deed>();
        var path = "/mine/activities/" + name.activity();
        if (name.state() == CoOwner.State.CONFIRMED) {
            if (name.signUp() != null) {
                deeds.add(signUps.deed(MyDeed.CHANGES, name.signUp(), page.say("coowners.mine.change")));
            }
            if (name.paused() != null) {
                deeds.add(new Deed(page.say("coowners.mine.resume"), path + "/resumption"));
            } else if (name.signature().part() != Engagement.INTERESTED) {
                deeds.add(new Deed(page.say("coowners.mine.pause"), path + "/pause"));
            }
            deeds.add(new Deed(page.say("coowners.mine.leave"), path + "/withdrawal"));
        }
        if (name.state() == CoOwner.State.WITHDRAWN && name.signUp() != null) {
            deeds.add(new Deed(page.say("coowners.withdrawn.undo"), path + "/return"));
        }
        return List.copyOf(deeds);
    }

    private static List<Fact> facts(
            Page page, Signature signature, CoOwner.State state, CoOwner.Source source, Instant since) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("name", page.say("people.name"), signature.name()));
        facts.add(new Fact("side", page.say("people.side"), page.say("side", signature.side())));
        if (signature.organisation() != null) {
            facts.add(new Fact("organisation", page.say("organisations.field"), signature.organisation()));
        }
        facts.add(new Fact(
                "visibility",
                page.say("coowners.table.visibility"),
                page.say("coowners.visibility", signature.visibility())));
        facts.add(new Fact("part", page.say("coowners.part"), page.say("coowners.part", signature.part())));
        if (!signature.offers().isEmpty()) {
            facts.add(new Fact("offers", page.say("coowners.offers"), Offers.say(page.words(), signature.offers())));
        }
        if (signature.offer() != null) {
            facts.add(new Fact("offer", page.say("coowners.table.offer"), signature.offer()));
        }
        facts.add(new Fact("state", page.say("coowners.state"), page.say("coowners.state", state)));
        facts.add(new Fact("source", page.say("coowners.source"), page.say("coowners.source", source)));
        facts.add(new Fact("since", page.say("coowners.since"), page.date(since)));
        return List.copyOf(facts);
    }

    private static Text titles(List<Activity> activities) {
        return new Text(titles(activities, Lang.SK), titles(activities, Lang.EN));
    }

    private static String titles(List<Activity> activities, Lang lang) {
        return activities.stream().map(activity -> activity.title().in(lang)).collect(Collectors.joining(", "));
    }
}
