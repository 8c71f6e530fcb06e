package sk.jadro.base.db;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How a constant is written outside Java, in rows, forms and message keys: {@code CITY_OFFICE} is
 * {@code city-office}.
 */
public final class Code {
    /** Of each type's constants, in their order: pages ask for them with every name they show. */
    private static final ClassValue<List<String>> CODES = new ClassValue<>() {
        @Override
        protected List<String> computeValue(Class<?> type) {
            return Arrays.stream(type.getEnumConstants())
                    .map(constant ->
                            ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .toList();
        }
    };

    private Code() {}

    public static String of(Enum<?> constant) {
        return CODES.get(constant.getDeclaringClass()).get(constant.ordinal());
    }

    /** The constant written as {@code code}; empty when there is none, as with foreign input. */
    public static <E extends Enum<E>> Optional<E> parse(Class<E> type, String code) {
        var ordinal = CODES.get(type).indexOf(code);
        return ordinal < 0 ? Optional.empty() : Optional.of(type.getEnumConstants()[ordinal]);
    }
}
