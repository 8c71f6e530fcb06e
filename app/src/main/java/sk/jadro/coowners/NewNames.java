package sk.jadro.coowners;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Code;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.Row;
import sk.jadro.base.text.Text;
import sk.jadro.base.text.Words;
import sk.jadro.following.DeskNews;
import sk.jadro.mine.Reminder.Said;
import sk.jadro.people.PersonName;
import sk.jadro.people.TypedName;

/** Those who coordinate hear of names that stand in a column for the first time. */
@Component
class NewNames implements DeskNews {
    static final String KIND = "co-owners";

    private final Db db;

    NewNames(Db db) {
        this.db = db;
    }

    private record NewName(UUID id, UUID person, String name, Text activity) {}

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Map<UUID, Item> these(Collection<UUID> ids) {
        return db.sql("""
                select o.id, o.person_id, o.name, a.title_sk, a.title_en
                from co_owner o
                join activity a on a.partnership_id = :partnership and a.id = o.activity_id
                where o.partnership_id = :partnership and o.id = any (cast(:ids as uuid[])) and o.state = 'confirmed'
                  and o.person_id is not null
                """).set("ids", ids).list(NewNames::name).stream()
                .collect(Collectors.toMap(
                        NewName::id,
                        name -> new Item(words -> said(words, name), "/desk/activities", Set.of(name.person()))));
    }

    private static NewName name(Row row) {
        return new NewName(row.uuid("id"), row.uuid("person_id"), row.string("name"), row.text("title"));
    }

    /** {@code Eva Kráľová sa pripísala k aktivite Čo sa deje v meste}. */
    private static Said said(Words words, NewName name) {
        var form = PersonName.gender(name.name())
                .map(gender -> "." + Code.of(gender))
                .orElse("");
        return new Said(
                words.say(
                        "coowners.letter.news.sentence" + form,
                        TypedName.inLetter(name.name()),
                        name.activity().in(words.lang())),
                "",
                words.say("coowners.letter.news.link"));
    }
}
