package sk.jadro.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sk.jadro.activities.Activity;
import sk.jadro.base.mail.EmailAddress;
import sk.jadro.base.sheets.Column;
import sk.jadro.base.sheets.HeadedRow;
import sk.jadro.base.sheets.Plain;
import sk.jadro.base.sheets.Table;
import sk.jadro.base.text.Invalid;
import sk.jadro.base.text.Typed;
import sk.jadro.base.text.Words;
import sk.jadro.coowners.Contribution;
import sk.jadro.coowners.Engagement;
import sk.jadro.coowners.ImportedName;
import sk.jadro.organisations.Organisations;
import sk.jadro.people.Side;
import sk.jadro.people.TypedName;

/** A table of names, read row by row. */
final class NameTable {
    private static final int LONGEST_KEY = 200;

    private final ActivityTitles titles;
    private final @Nullable UUID chosen;
    private final Vocabulary<Side> sides;
    private final Vocabulary<Engagement> parts;
    private final Vocabulary<Contribution> contributions;
    private final Cells cells = new Cells();

    /** In which row a key, or an address, of an activity stands first. */
    private final Map<List<Object>, Integer> seen = new HashMap<>();

    private NameTable(List<Activity> activities, @Nullable UUID chosen, Collection<Words> languages) {
        this.titles = new ActivityTitles(activities);
        this.chosen = chosen;
        this.sides = new Vocabulary<>(Side.class, languages, "side");
        this.parts = new Vocabulary<>(Engagement.class, languages, "coowners.part", "coowners.part.choice");
        this.contributions = new Vocabulary<>(Contribution.class, languages, "coowners.offers");
    }

    /**
     * What a table says.
     *
     * @param names of the rows with which nothing is wrong
     * @param unread headings of columns that are none of ours
     */
    record Read(List<ImportedName> names, List<RowProblem> problems, List<String> unread) {}

    /**
     * Reads a table.
     *
     * @param chosen the activity of rows that say none; null for none
     * @throws Invalid if it lacks a column
     */
    static Read read(Table table, List<Activity> activities, @Nullable UUID chosen, Words here, Words elsewhere) {
        var headed = table.under(Arrays.stream(Heading.values())
                .map(heading -> heading.column(here, elsewhere))
                .toArray(Column[]::new));
        var reading = new NameTable(activities, chosen, List.of(here, elsewhere));
        var names = new ArrayList<ImportedName>();
        headed.rows().forEach(row -> reading.read(row).ifPresent(names::add));
        return new Read(names, reading.cells.problems(), headed.unread());
    }

    private Optional<ImportedName> read(HeadedRow row) {
        var activity = cells.read(row, Heading.ACTIVITY, titles::find).orElse(chosen);
        if (activity == null && row.get(Heading.ACTIVITY.key()).isEmpty()) {
            cells.reject(row, Heading.ACTIVITY, "intake.problem.no-activity");
        }
        var surname = row.get(Heading.SURNAME.key());
        var name = cells.read(
                        row,
                        Heading.NAME,
                        typed -> TypedName.checked(surname.isEmpty() ? typed : typed + " " + surname))
                .orElse(null);
        var email = cells.read(row, Heading.EMAIL, EmailAddress::new).orElse(null);
        var side = cells.read(row, Heading.SIDE, this::side).orElse(null);
        var organisation = cells.read(row, Heading.ORGANISATION, typed -> Typed.line(typed, Organisations.LONGEST_NAME))
                .orElse(null);
        var part = cells.read(row, Heading.PART, this::part).orElse(null);
        var offers = cells.read(row, Heading.OFFERS, this::offers).orElse(Set.of());
        var offer = cells.read(row, Heading.OFFER, typed -> Typed.line(typed, ImportedName.LONGEST_OFFER))
                .orElse(null);
        var key = cells.read(row, Heading.KEY, typed -> Typed.line(typed, LONGEST_KEY))
                .orElse("");
        if (activity == null || name == null || side == null) {
            return Optional.empty();
        }
        var read = new ImportedName(
                row.number(),
                activity,
                key.isEmpty() ? email == null ? Plain.of(name) : email.value() : key,
                !key.isEmpty(),
                name,
                email,
                side,
                organisation,
                part,
                offers,
                offer);
        return isTwice(row, read) ? Optional.empty() : Optional.of(read);
    }

    private boolean isTwice(HeadedRow row, ImportedName name) {
        var heading = name.isNamed() ? Heading.KEY : name.email() == null ? Heading.NAME : Heading.EMAIL;
        var before = seen.putIfAbsent(List.of(name.activity(), "key", name.key()), row.number());
        if (before != null) {
            var key = heading == Heading.NAME ? "intake.problem.name-twice" : "intake.problem.twice";
            cells.reject(row, heading, key, before);
            return true;
        }
        if (name.email() == null) {
            return false;
        }
        var address = seen.putIfAbsent(List.of(name.activity(), "email", name.email()), row.number());
        if (address != null) {
            cells.reject(row, Heading.EMAIL, "intake.problem.twice", address);
        }
        return address != null;
    }

    private Side side(String typed) {
        return sides.find(typed).orElseThrow(() -> new Invalid("intake.problem.side", Cells.shortened(typed)));
    }

    private Engagement part(String typed) {
        return parts.find(typed).orElseThrow(() -> new Invalid("intake.problem.part", Cells.shortened(typed)));
    }

    private Set<Contribution> offers(String typed) {
        var offers = new HashSet<Contribution>();
        contributions
                .words(typed)
                .forEach(word -> offers.add(contributions
                        .find(word)
                        .orElseThrow(() -> new Invalid("intake.problem.offers", Cells.shortened(word)))));
        return offers;
    }
}
