package sk.jadro.base.db;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * How a constant is written outside Java, in rows, forms and message keys: {@code CITY_OFFICE} is
 * {@code city-office}.
 */
public final class Code {
    private Code() {}

    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant written as {@code code}; empty when there is none, as with foreign input. */
    public static <E extends Enum<E>> Optional<E> parse(Class<E> type, String code) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> of(constant).equals(code))
                .findFirst();
    }
}
