package sk.jadro.coowners;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sk.jadro.activities.Activities;
import sk.jadro.activities.Activity;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.PartnershipId;
import sk.jadro.base.mail.EmailAddress;
import sk.jadro.base.text.Dictionary;
import sk.jadro.base.text.Lang;
import sk.jadro.base.web.Site;
import sk.jadro.base.web.Sites;

/** Writes to people who stand under activities because a coordinator's table says so: once, with the link by which they decide. */
@Component
class ImportedOwnerNews {
    private static final int AT_ONCE = 100;

    private final Db db;
    private final Sites sites;
    private final SignUps signUps;
    private final Activities activities;
    private final Dictionary dictionary;
    private final Clock clock;

    ImportedOwnerNews(Db db, Sites sites, SignUps signUps, Activities activities, Dictionary dictionary, Clock clock) {
        this.db = db;
        this.sites = sites;
        this.signUps = signUps;
        this.activities = activities;
        this.dictionary = dictionary;
        this.clock = clock;
    }

    /** A name of theirs; no address if they gave none, or are invented. */
    private record Due(UUID person, UUID activity, @Nullable EmailAddress email, Lang lang, Signature signature) {}

    void tell(PartnershipId partnership) {
        sites.byId(partnership).ifPresent(site -> {
            while (db.in(partnership, () -> tellSome(site))) {
                // Until nobody is left.
            }
        });
    }

    /** Whether somebody may be left. */
    private boolean tellSome(Site site) {
        var due = markAsked();
        if (due.isEmpty()) {
            return false;
        }
        var columns = activities
                .byIds(site.id(), due.stream().map(Due::activity).distinct().toList())
                .stream()
                .collect(Collectors.toMap(Activity::id, activity -> activity));
        var people = due.stream().collect(Collectors.groupingBy(Due::person));
        people.values().forEach(names -> {
            var first = names.getFirst();
            if (first.email() != null) {
                tell(
                        site,
                        first.email(),
                        first,
                        names.stream().map(Due::activity).map(columns::get).toList());
            }
        });
        return people.size() == AT_ONCE;
    }

    private void tell(Site site, EmailAddress email, Due first, List<Activity> columns) {
        var consent = NameConsent.inForm(dictionary.in(first.lang()), columns.size());
        signUps.tellOfTable(site, email, first.person(), columns, first.signature(), consent);
    }

    private List<Due> markAsked() {
        return db.sql("""
                with due as (
                    select distinct person_id from co_owner
                    where partnership_id = :partnership and source = 'import' and state = 'confirmed' and asked_at is null
                      and person_id is not null
                    order by person_id limit :most)
                update co_owner o set asked_at = :now
                from due d, person p
                where o.partnership_id = :partnership and o.person_id = d.person_id and o.source = 'import'
                  and o.state = 'confirmed' and o.asked_at is null and p.partnership_id = :partnership and p.id = d.person_id
                returning o.person_id, o.activity_id, case when p.sample then null else p.email end as email, p.lang,
                """ + Signature.columns("o"))
                .set("most", AT_ONCE)
                .set("now", clock.instant())
                .list(row -> {
                    var email = row.stringOrNull("email");
                    return new Due(
                            row.uuid("person_id"),
                            row.uuid("activity_id"),
                            email == null ? null : new EmailAddress(email),
                            row.constant("lang", Lang.class),
                            Signature.of(row));
                });
    }
}
