package sk.jadro.base.db;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sk.jadro.base.text.Text;

/** A row as records are made from it. Methods fail on null but those whose name says {@code OrNull}. */
public final class Row {
    private final ResultSet rows;

    Row(ResultSet rows) {
        this.rows = rows;
    }

    public UUID uuid(String column) {
        return present(column, uuidOrNull(column));
    }

    public @Nullable UUID uuidOrNull(String column) {
        return get(column, UUID.class);
    }

    public PartnershipId partnership(String column) {
        return new PartnershipId(uuid(column));
    }

    public String string(String column) {
        return present(column, stringOrNull(column));
    }

    public @Nullable String stringOrNull(String column) {
        return get(column, String.class);
    }

    /** Both languages, from {@code column_sk} and {@code column_en}. */
    public Text text(String column) {
        return new Text(string(column + "_sk"), stringOrNull(column + "_en"));
    }

    public @Nullable Text textOrNull(String column) {
        var sk = stringOrNull(column + "_sk");
        return sk == null ? null : new Text(sk, stringOrNull(column + "_en"));
    }

    public int integer(String column) {
        return present(column, integerOrNull(column));
    }

    public @Nullable Integer integerOrNull(String column) {
        return get(column, Integer.class);
    }

    public long number(String column) {
        return present(column, get(column, Long.class));
    }

    public boolean bool(String column) {
        return present(column, get(column, Boolean.class));
    }

    public Instant instant(String column) {
        return present(column, instantOrNull(column));
    }

    public @Nullable Instant instantOrNull(String column) {
        var time = get(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    public LocalDate date(String column) {
        return present(column, dateOrNull(column));
    }

    public @Nullable LocalDate dateOrNull(String column) {
        return get(column, LocalDate.class);
    }

    public byte[] bytes(String column) {
        return present(column, get(column, byte[].class));
    }

    public <E extends Enum<E>> E constant(String column, Class<E> type) {
        var code = string(column);
        return Code.parse(type, code)
                .orElseThrow(
                        () -> new NoSuchElementException(column + " holds '" + code + "', no " + type.getSimpleName()));
    }

    /** The strings of a {@code text[]}. */
    public String[] strings(String column) {
        try {
            return (String[]) present(column, rows.getArray(column)).getArray();
        } catch (SQLException e) {
            throw new UnreadableRow(column, e);
        }
    }

    private <T> @Nullable T get(String column, Class<T> type) {
        try {
            // The driver has no byte[] for getObject.
            return type == byte[].class ? type.cast(rows.getBytes(column)) : rows.getObject(column, type);
        } catch (SQLException e) {
            throw new UnreadableRow(column, e);
        }
    }

    private static <T> T present(String column, @Nullable T value) {
        if (value == null) {
            throw new NoSuchElementException(column + " is null");
        }
        return value;
    }

    /** A column that is not there or is of another type: a mistake in a query. */
    static final class UnreadableRow extends RuntimeException {
        UnreadableRow(String column, SQLException cause) {
            super(column, cause);
        }
    }
}
