package sk.jadro.coowners;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sk.jadro.base.db.Code;
import sk.jadro.base.db.Row;
import sk.jadro.base.db.Statement;
import sk.jadro.people.NameVisibility;
import sk.jadro.people.Side;

/**
 * What a person writes into a column.
 *
 * @param organisation whom they act for, as they typed it; null for nobody but themselves
 * @param offer what they can do, in their words
 */
record Signature(
        String name,
        Side side,
        @Nullable String organisation,
        Engagement part,
        Set<Contribution> offers,
        @Nullable String offer,
        NameVisibility visibility) {
    /** Its columns, in whichever table it is kept, and the parameters that {@link #set} fills. */
    static final String COLUMNS = columns("");

    static final String PARAMETERS = ":name, :side, :organisation, :part, cast(:offers as text[]), :offer, :visibility";

    Signature {
        offers = Set.copyOf(offers);
    }

    /** The same columns of a table by this name. */
    static String columns(String table) {
        return Stream.of("name", "side", "organisation", "part", "offers", "offer", "visibility")
                .map(column -> table.isEmpty() ? column : table + "." + column)
                .collect(Collectors.joining(", "));
    }

    /** As it stands in a row, whichever table that is of. */
    static Signature of(Row row) {
        return new Signature(
                row.string("name"),
                row.constant("side", Side.class),
                row.stringOrNull("organisation"),
                row.constant("part", Engagement.class),
                contributions(List.of(row.strings("offers"))),
                row.stringOrNull("offer"),
                row.constant("visibility", NameVisibility.class));
    }

    Statement set(Statement statement) {
        return statement
                .set("name", name)
                .set("side", side)
                .set("organisation", organisation)
                .set("part", part)
                .set("offers", offers.stream().map(Code::of).sorted().toList())
                .set("offer", offer)
                .set("visibility", visibility);
    }

    /** Those that these codes are of. */
    static Set<Contribution> contributions(List<String> codes) {
        return Arrays.stream(Contribution.values())
                .filter(one -> codes.contains(Code.of(one)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Contribution.class)));
    }

    /** The name as readers may see it, null when they may not. */
    @Nullable
    String shownName() {
        return visibility == NameVisibility.NONE ? null : visibility.show(name);
    }
}
