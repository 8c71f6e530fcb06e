package sk.jadro.following;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import sk.jadro.base.open.PublicKinds;
import sk.jadro.base.open.PublicThing;
import sk.jadro.base.open.Reference;
import sk.jadro.base.text.Lang;
import sk.jadro.base.text.Markdown;
import sk.jadro.base.text.Words;
import sk.jadro.following.NewsStore.Untold;
import sk.jadro.mine.Reminder;
import sk.jadro.mine.Reminder.Said;
import sk.jadro.mine.Reminder.Under;
import sk.jadro.people.TypedName;

/** Puts news into words, as things are now. */
@Component
class NewsItems {
    /** What is longer is read on its page. */
    private static final int LONGEST = 2000;

    private final PublicKinds kinds;
    private final ObjectProvider<DeskNews> desk;

    NewsItems(PublicKinds kinds, ObjectProvider<DeskNews> desk) {
        this.kinds = kinds;
        this.desk = desk;
    }

    /** All that these tell of, and are told under; one query a kind at most. Called inside the partnership. */
    Shown of(Collection<Untold> news) {
        var asked = new HashSet<Reference>();
        for (var one : news) {
            asked.add(one.thing());
            asked.add(one.followed());
            asked.add(one.of());
        }
        var inside = new HashMap<Reference, DeskNews.Item>();
        desk.forEach(room -> {
            var ids = asked.stream()
                    .filter(thing -> thing.kind().equals(room.kind()))
                    .map(Reference::id)
                    .toList();
            if (!ids.isEmpty()) {
                room.these(ids).forEach((id, item) -> inside.put(new Reference(room.kind(), id), item));
            }
        });
        return new Shown(kinds.these(asked), inside);
    }

    /** What may be told now. */
    static final class Shown {
        private final Map<Reference, PublicThing> things;
        private final Map<Reference, DeskNews.Item> inside;
        private final Map<Wording, Said> said = new HashMap<>();

        private record Wording(Reference thing, boolean again, Lang lang) {}

        Shown(Map<Reference, PublicThing> things, Map<Reference, DeskNews.Item> inside) {
            this.things = things;
            this.inside = inside;
        }

        boolean has(Reference thing) {
            return inside.containsKey(thing)
                    || Stream.ofNullable(things.get(thing)).anyMatch(shown -> shown.news() != null);
        }

        /** @param again whether its reader was told of the thing before */
        Reminder reminder(Untold one, boolean again) {
            var item = inside.get(one.thing());
            if (item != null) {
                return new Reminder(
                        one.reader(),
                        item.said(),
                        item.path(),
                        item.about(),
                        new Under(one.followed().id(), words -> words.say("following.desk")));
            }
            var thing = Objects.requireNonNull(things.get(one.thing()));
            Function<Words, Said> wording = words -> said.computeIfAbsent(
                    new Wording(one.thing(), again, words.lang()), asked -> say(thing, again, words));
            return new Reminder(one.reader(), wording, thing.path(), Set.of(), under(one, thing, wording));
        }

        /** What is told of all stands under what it was made for; what was made for nothing, or for what is gone, alone. */
        private Under under(Untold one, PublicThing thing, Function<Words, Said> wording) {
            var above = things.get(one.followed().kind().equals(NewsStore.ALL) ? one.of() : one.followed());
            return above == null || above.id().equals(thing.id())
                    ? new Under(thing.id(), words -> wording.apply(words).title())
                    : new Under(
                            above.id(),
                            words -> words.say(above.says()) + ": "
                                    + TypedName.inLetter(above.title().in(words.lang())));
        }

        private static Said say(PublicThing thing, boolean again, Words words) {
            var news = Objects.requireNonNull(thing.news());
            var text = Markdown.toPlain(news.text().apply(words));
            var changed = news.key() + ".again";
            return new Said(
                    words.say(
                            again && words.knows(changed) ? changed : news.key(),
                            TypedName.inLetter(thing.title().in(words.lang()))),
                    shortened(text),
                    words.say(text.length() > LONGEST ? "following.letter.more" : "following.letter.open"));
        }

        private static String shortened(String text) {
            if (text.length() <= LONGEST) {
                return text;
            }
            var end = text.lastIndexOf(' ', LONGEST);
            return text.substring(0, end < LONGEST / 2 ? LONGEST : end) + "…";
        }
    }
}
