package sk.jadro.mine;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import sk.jadro.base.db.Db;

/** Two rooms that remind people of what a test has them say, and of nothing else. */
@Configuration
class TestedReminders {
    @Bean
    @Order(1)
    Room tasksOfTests(Db db) {
        return new Room("tasks", db);
    }

    @Bean
    @Order(2)
    Room decisionsOfTests(Db db) {
        return new Room("decisions", db);
    }

    static final class Room implements Reminders {
        private final String name;
        private final Db db;
        private final Map<UUID, List<Reminder>> all = new ConcurrentHashMap<>();
        private final Set<UUID> failsFor = ConcurrentHashMap.newKeySet();

        private final Set<UUID> losesDatabaseAt = ConcurrentHashMap.newKeySet();

        /** How many people it was asked about each time. */
        final List<Integer> asked = new CopyOnWriteArrayList<>();

        Room(String name, Db db) {
            this.name = name;
            this.db = db;
        }

        /** From now on it says so of this reader each day, or nothing any more. */
        void says(UUID reader, Reminder... reminders) {
            all.put(reader, List.of(reminders));
        }

        void failsFor(UUID reader) {
            failsFor.add(reader);
        }

        /** Once, when it comes to this reader. */
        void losesDatabaseAt(UUID reader) {
            losesDatabaseAt.add(reader);
        }

        static Reminder reminder(UUID reader, String text, String path, UUID... about) {
            return new Reminder(
                    reader,
                    words -> new Reminder.Said(text + " (" + words.lang().code() + ")", "Otvoriť " + path),
                    path,
                    Set.of(about));
        }

        @Override
        public List<Reminder> take(LocalDate day, Set<UUID> readers) {
            var taken = readers.stream()
                    .flatMap(reader -> all.containsKey(reader) ? all.get(reader).stream() : Stream.of())
                    .toList();
            if (!taken.isEmpty()) {
                asked.add(readers.size());
                note(day, taken.size());
            }
            if (readers.stream().anyMatch(failsFor::contains)) {
                throw new IllegalStateException("no");
            }
            if (losesDatabaseAt.removeAll(readers)) {
                throw new IllegalStateException(new SQLException("the connection is gone", "08006"));
            }
            return taken;
        }

        /** As rooms note in a row of theirs what they have told. */
        private void note(LocalDate day, int many) {
            db.sql("""
                    insert into forgotten (partnership_id, kind, day, count) values (:partnership, :kind, :day, :many)
                    on conflict (partnership_id, kind, day) do update set count = forgotten.count + :many
                    """).set("kind", name).set("day", day).set("many", many).run();
        }

        /** How many things it has told of, by what it noted. Called inside the partnership. */
        long told() {
            return db.sql("select coalesce(sum(count), 0)::bigint as n from forgotten where kind = :kind")
                    .set("kind", name)
                    .one(row -> row.number("n"));
        }
    }
}
