package sk.jadro.base.db;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import sk.jadro.base.text.Text;

/** A statement being filled with parameters, then run. */
public final class Statement {
    private final StatementSpec spec;
    private final String sql;
    private final SlowStatements slow;

    Statement(StatementSpec spec, String sql, SlowStatements slow) {
        this.spec = spec;
        this.sql = sql;
        this.slow = slow;
    }

    /** Sets a parameter; instants, enums, ids, value records and collections are understood. */
    public Statement set(String name, @Nullable Object value) {
        spec.param(name, toSql(value));
        return this;
    }

    /** Sets {@code name_sk} and {@code name_en}. */
    public Statement set(String name, @Nullable Text text) {
        spec.param(name + "_sk", text == null ? null : text.sk());
        spec.param(name + "_en", text == null ? null : text.en());
        return this;
    }

    public <T> List<T> list(Function<Row, T> mapper) {
        return slow.timed(
                sql,
                () -> spec.query((rows, number) -> mapper.apply(new Row(rows))).list());
    }

    public <T> Optional<T> first(Function<Row, T> mapper) {
        return list(mapper).stream().findFirst();
    }

    /** The only row of a query that always has one, as a count. */
    public <T> T one(Function<Row, T> mapper) {
        return slow.timed(
                sql,
                () -> spec.query((rows, number) -> mapper.apply(new Row(rows))).single());
    }

    /** How many of each group each thing has, from the columns {@code thing}, {@code of} (a constant) and {@code many}. */
    public <E extends Enum<E>> Map<UUID, Map<E, Integer>> counts(
            String thing, String of, Class<E> groups, String many) {
        record Count<G>(UUID thing, G group, int many) {}
        var counts = new HashMap<UUID, Map<E, Integer>>();
        list(row -> new Count<>(row.uuid(thing), row.constant(of, groups), row.integer(many)))
                .forEach(count -> counts.computeIfAbsent(count.thing(), id -> new EnumMap<>(groups))
                        .put(count.group(), count.many()));
        return counts;
    }

    /** Runs an insert, update or delete; the number of rows it concerned. */
    public int run() {
        return slow.timed(sql, spec::update);
    }

    private static @Nullable Object toSql(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Instant instant -> instant.atOffset(ZoneOffset.UTC);
            case Enum<?> constant -> Code.of(constant);
            case PartnershipId id -> id.value();
            case SqlValue own -> own.sqlValue();
            // As text[]: SQL casts it to what it needs, cast(:ids as uuid[]).
            case Collection<?> many -> many.stream().map(Statement::written).toArray(String[]::new);
            default -> value;
        };
    }

    private static @Nullable String written(@Nullable Object one) {
        return one == null ? null : one instanceof Enum<?> constant ? Code.of(constant) : one.toString();
    }
}
