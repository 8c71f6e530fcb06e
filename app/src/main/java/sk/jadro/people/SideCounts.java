package sk.jadro.people;

import com.google.re2j.Pattern;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;
import sk.jadro.base.db.Code;
import sk.jadro.base.db.Row;
import sk.jadro.base.db.Statement;
import sk.jadro.base.edit.Named;
import sk.jadro.base.text.Invalid;
import sk.jadro.base.web.Form;

/** How many of each side: who came, or whom somebody waits for; 0 of a side without anybody. */
public record SideCounts(
        @Named("side.city-office") int cityOffice,
        @Named("side.civil-society") int civilSociety,
        @Named("side.business") int business,
        @Named("side.academia") int academia,
        @Named("side.councillor") int councillor,
        @Named("side.public") int publicAtLarge) {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,5}");

    public static final SideCounts NOBODY = of(side -> 0);

    /** Asks for each side in turn. */
    public static SideCounts of(ToIntFunction<Side> people) {
        return new SideCounts(
                people.applyAsInt(Side.CITY_OFFICE),
                people.applyAsInt(Side.CIVIL_SOCIETY),
                people.applyAsInt(Side.BUSINESS),
                people.applyAsInt(Side.ACADEMIA),
                people.applyAsInt(Side.COUNCILLOR),
                people.applyAsInt(Side.PUBLIC));
    }

    /** From the columns {@code city_office}, {@code civil_society}, … of a row. */
    public static SideCounts of(Row row) {
        return of(side -> row.integer(column(side)));
    }

    /** From a form's fields, one for each side; one that is left empty is 0. */
    public static SideCounts read(Form form) {
        return of(side -> form.readOptional(field(side), SideCounts::count).orElse(0));
    }

    /** The field of a side: {@code people-city-office}. */
    public static String field(Side side) {
        return "people-" + Code.of(side);
    }

    /** Writes them into the form again. */
    public Form.Values fill(Form.Values values) {
        bySide().forEach((side, people) -> values.set(field(side), people));
        return values;
    }

    private static int count(String typed) {
        if (!NUMBER.matches(typed)) {
            throw new Invalid("people.problem.count");
        }
        return Integer.parseInt(typed);
    }

    /** Sets the parameters of the same names. */
    public Statement setIn(Statement statement) {
        for (var side : Side.values()) {
            statement.set(column(side), of(side));
        }
        return statement;
    }

    public int of(Side side) {
        return switch (side) {
            case CITY_OFFICE -> cityOffice;
            case CIVIL_SOCIETY -> civilSociety;
            case BUSINESS -> business;
            case ACADEMIA -> academia;
            case COUNCILLOR -> councillor;
            case PUBLIC -> publicAtLarge;
        };
    }

    /** Sides without anybody are left out. */
    public Map<Side, Integer> bySide() {
        var bySide = new EnumMap<Side, Integer>(Side.class);
        for (var side : Side.values()) {
            if (of(side) > 0) {
                bySide.put(side, of(side));
            }
        }
        return bySide;
    }

    private static String column(Side side) {
        return side.name().toLowerCase(Locale.ROOT);
    }
}
