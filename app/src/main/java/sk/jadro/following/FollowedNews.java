package sk.jadro.following;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import sk.jadro.base.open.Reference;
import sk.jadro.following.NewsStore.Told;
import sk.jadro.following.NewsStore.Untold;
import sk.jadro.mine.Reminder;
import sk.jadro.mine.Reminders;

/** What is new of what people follow: told once, as it is now, and only while they may see it. */
@Component
@Order(FollowedNews.LAST)
class FollowedNews implements Reminders {
    /** It locks people who are told, as whoever writes to people does last. */
    static final int LAST = 100;

    private final NewsStore news;
    private final FollowStore follows;
    private final DeskFollowers desk;
    private final NewsItems items;

    FollowedNews(NewsStore news, FollowStore follows, DeskFollowers desk, NewsItems items) {
        this.news = news;
        this.follows = follows;
        this.desk = desk;
        this.items = items;
    }

    @Override
    public List<Reminder> take(LocalDate day, Set<UUID> readers) {
        return take(
                readers,
                day.getDayOfWeek() == DayOfWeek.MONDAY ? Set.of(Rhythm.DAILY, Rhythm.WEEKLY) : Set.of(Rhythm.DAILY));
    }

    /** What these people are told now, the latest first; they are told if and only if the transaction commits. */
    List<Reminder> take(Set<UUID> readers, Set<Rhythm> rhythms) {
        var last = news.last();
        var untold = news.untold(readers, rhythms, last);
        follows.heard(readers, rhythms, last);
        return untold.isEmpty() ? List.of() : told(untold);
    }

    /** Without what is the desk's and its reader has left that meanwhile. */
    private List<Untold> forTheirReaders(List<Untold> untold) {
        if (untold.stream().noneMatch(FollowedNews::isOfTheDesk)) {
            return untold;
        }
        var coordinators = desk.all();
        return untold.stream()
                .filter(one -> !isOfTheDesk(one) || coordinators.contains(one.reader()))
                .toList();
    }

    private static boolean isOfTheDesk(Untold one) {
        return one.followed().kind().equals(NewsStore.DESK);
    }

    private List<Reminder> told(List<Untold> untold) {
        var shown = items.of(untold);
        var visible = forTheirReaders(untold).stream()
                .filter(one -> shown.has(one.thing()))
                .toList();
        var told = news.tell(visible);
        var theirs = visible.stream()
                .filter(one -> told.contains(new Told(one.reader(), one.number())))
                .toList();
        record Heard(UUID reader, Reference thing) {}
        var isNew = new HashSet<Heard>();
        theirs.stream().filter(one -> !one.again()).forEach(one -> isNew.add(new Heard(one.reader(), one.thing())));
        var said = new HashSet<Heard>();
        var reminders = new ArrayList<Reminder>();
        for (var one : theirs) {
            var heard = new Heard(one.reader(), one.thing());
            // What changed several times is told once, as it is now.
            if (said.add(heard)) {
                reminders.add(shown.reminder(one, !isNew.contains(heard)));
            }
        }
        return reminders;
    }
}
