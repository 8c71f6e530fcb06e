package sk.jadro.members;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Code;
import sk.jadro.base.db.Db;
import sk.jadro.base.mail.EmailAddress;
import sk.jadro.base.text.Text;
import sk.jadro.base.text.YamlFile;
import sk.jadro.core.Circles;
import sk.jadro.partnership.SampleContent;
import sk.jadro.people.NameVisibility;
import sk.jadro.people.People;
import sk.jadro.people.Side;

/** Invented people in the sample circles, some of whom have left. */
@Component
@Order(14)
class MemberSample implements SampleContent {
    private final Db db;
    private final Circles circles;
    private final MemberSampleStore rows;
    private final People people;

    MemberSample(Db db, Circles circles, MemberSampleStore rows, People people) {
        this.db = db;
        this.circles = circles;
        this.rows = rows;
        this.people = people;
    }

    @Override
    public void add() {
        for (var circle : YamlFile.read(MemberSample.class, "sample.yaml").parts("members")) {
            var id = circles.bySlug(db.current(), circle.string("circle"))
                    .orElseThrow()
                    .id();
            circle.parts("people").forEach(member -> add(id, member));
        }
    }

    private void add(UUID circle, YamlFile member) {
        var person = people.sample(new EmailAddress(member.string("email")), member.string("name"));
        var draft = new MembershipDraft(
                Code.parse(Side.class, member.string("side")).orElseThrow(),
                member.stringOrNull("organisation"),
                member.stringOrNull("duty"),
                member.has("lead"),
                null,
                LocalDate.parse(member.string("since")),
                day(member, "until"));
        var visibility =
                Code.parse(NameVisibility.class, member.string("visibility")).orElseThrow();
        rows.add(
                circle,
                person.id(),
                member.string("name"),
                visibility,
                draft,
                member.stringOrNull("interest"),
                day(member, "declared"));
    }

    private static @Nullable LocalDate day(YamlFile member, String name) {
        return member.has(name) ? LocalDate.parse(member.string(name)) : null;
    }

    @Override
    public void removePeople() {
        rows.remove();
    }

    @Override
    public void withdraw() {
        // Who is in a circle goes out of sight with it.
    }

    @Override
    public List<Text> staying() {
        return rows.sampleCirclesWithRealPeople();
    }
}
