package sk.jadro.base.web;

import com.google.re2j.Pattern;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import sk.jadro.base.db.Code;
import sk.jadro.base.text.Invalid;
import sk.jadro.base.text.Slug;
import sk.jadro.base.text.Text;
import sk.jadro.base.text.Typed;
import sk.jadro.base.text.TypedTime;

/**
 * What a person typed into a form, kept as typed until it is accepted, and what is wrong with it, field by field.
 * Reading a field that breaks its rule notes a problem and answers null; a form {@linkplain #isValid without
 * problems} has all its values. Fields are read in their order on the page.
 *
 * <p>A length that its field can't have is refused before anything is done with the value, and the value is not repeated.
 */
public final class Form {
    /** No value with a rule of its own, such as an address or a day, is longer. */
    private static final int LONGEST_VALUE = 1_000;

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    private final Map<String, List<String>> typed;
    private final Set<String> unbounded = new HashSet<>();
    private final List<String> fields = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private boolean tooMany;

    /** What is wrong with a field, as the key of a sentence and its arguments. */
    public record Problem(String field, String key, Object... arguments) {}

    private Form(Map<String, List<String>> typed) {
        this.typed = typed;
    }

    public static Form empty() {
        return new Form(Map.of());
    }

    /** As a browser sent it. */
    public static Form of(Map<String, String[]> parameters) {
        var typed = new LinkedHashMap<String, List<String>>();
        parameters.forEach((name, values) -> typed.put(name, Arrays.asList(values)));
        return new Form(typed);
    }

    /** Filled with what is known, for editing. */
    public static Form filled(Map<String, List<String>> values) {
        return new Form(values);
    }

    /** What is known, field by field, for {@linkplain #filled editing}. */
    public static final class Values {
        private final Map<String, List<String>> values = new LinkedHashMap<>();

        public Values set(String field, String value) {
            values.put(field, List.of(value));
            return this;
        }

        /** All that are chosen. */
        public Values set(String field, List<String> chosen) {
            values.put(field, chosen);
            return this;
        }

        /** Both languages. */
        public Values set(String field, Text text) {
            return set(field + "_sk", text.sk()).set(field + "_en", text.enOrEmpty());
        }

        public Values set(String field, Enum<?> constant) {
            return set(field, Code.of(constant));
        }

        public Values set(String field, int number) {
            return set(field, String.valueOf(number));
        }

        public Form form() {
            return filled(values);
        }
    }

    /** The name of the field that no person sees and only programs fill in. */
    public static final String TRAP = "website";

    /** Whether a field was filled in that people don't see; says so, lest a person's word be lost after all. */
    boolean isCaught() {
        if (typed(TRAP).isBlank()) {
            return false;
        }
        reject(TRAP, "form.trap");
        return true;
    }

    /** A field's value as typed, empty when it was left out. */
    public String typed(String field) {
        var values = allTyped(field);
        return values.isEmpty() ? "" : values.getFirst();
    }

    /** All values of a field that may be chosen many times. */
    public List<String> allTyped(String field) {
        return unbounded.contains(field) ? List.of() : typed.getOrDefault(field, List.of());
    }

    /** Whether anything of it is in English, or wrong there. */
    public boolean hasEnglish() {
        return typed.keySet().stream()
                        .anyMatch(
                                field -> field.endsWith("_en") && !typed(field).isBlank())
                || problems.stream().anyMatch(problem -> problem.field().endsWith("_en"));
    }

    /** The fields whose names begin so, and in which something was typed. */
    public List<String> typedBeginning(String prefix) {
        return typed.keySet().stream()
                .filter(field -> field.startsWith(prefix) && !typed(field).isBlank())
                .toList();
    }

    public boolean isChosen(String field, String value) {
        return allTyped(field).contains(value);
    }

    /** Those of many values that were chosen, of which there has to be one; {@code key} says so. */
    public <T> List<T> chosen(String field, List<T> offered, Function<T, String> value, String key) {
        fields.add(field);
        var chosen = offered.stream()
                .filter(one -> isChosen(field, value.apply(one)))
                .toList();
        if (chosen.isEmpty()) {
            reject(field, key);
        }
        return chosen;
    }

    /** A line of text that must be there, of at most {@code max} characters. */
    public String line(String field, int max) {
        return required(field, optionalLine(field, max));
    }

    /** A line of text, null when it was left empty. */
    public @Nullable String optionalLine(String field, int max) {
        return bounded(field, max, Typed::line);
    }

    /** Text of many lines that must be there. */
    public String lines(String field, int max) {
        return required(field, optionalLines(field, max));
    }

    public @Nullable String optionalLines(String field, int max) {
        return bounded(field, max, Typed::lines);
    }

    /** A line in both languages, from {@code field_sk}, which must be there, and {@code field_en}. */
    public Text text(String field, int max) {
        return new Text(line(field + "_sk", max), optionalLine(field + "_en", max));
    }

    /** Many lines in both languages; the Slovak ones may be left empty, too. */
    public Text longText(String field, int max) {
        var sk = optionalLines(field + "_sk", max);
        return new Text(sk == null ? "" : sk, optionalLines(field + "_en", max));
    }

    /** A line in both languages that may be left empty. */
    public Text optionalText(String field, int max) {
        var sk = optionalLine(field + "_sk", max);
        return new Text(sk == null ? "" : sk, optionalLine(field + "_en", max));
    }

    /** The end of a thing's address from the field {@code slug}; made from its title where that was left empty. */
    public @Nullable String slug(Text title) {
        return typed("slug").isBlank() ? Slug.from(title.sk()) : read("slug", Slug::checked);
    }

    /** The time of a day, both of which were read before; what is wrong with them together is noted at {@code field}. */
    public @Nullable Instant instant(String field, @Nullable LocalDate day, @Nullable LocalTime time) {
        if (day == null || time == null) {
            return null;
        }
        try {
            return TypedTime.at(day, time);
        } catch (Invalid e) {
            reject(field, e);
            return null;
        }
    }

    /** A value with a rule of its own; what its constructor {@linkplain Invalid refuses} is noted. */
    public <T> @Nullable T read(String field, Function<String, T> rule) {
        var line = line(field, LONGEST_VALUE);
        try {
            return line.isEmpty() ? null : rule.apply(line);
        } catch (Invalid e) {
            reject(field, e);
            return null;
        }
    }

    /** The same for a field that may be left empty. */
    public <T> Optional<T> readOptional(String field, Function<String, T> rule) {
        return optionalLine(field, LONGEST_VALUE) == null ? Optional.empty() : Optional.ofNullable(read(field, rule));
    }

    /** A whole number from a field that the page filled in itself; 0 if somebody spoiled it. */
    public int number(String field) {
        var value = typed(field);
        return NUMBER.matches(value) ? Integer.parseInt(value) : 0;
    }

    /** One of the constants of {@code type}; nothing chosen is a problem. */
    public <E extends Enum<E>> @Nullable E choice(String field, Class<E> type) {
        fields.add(field);
        var chosen = Code.parse(type, typed(field));
        if (chosen.isEmpty()) {
            rejectAsMissing(field);
        }
        return chosen.orElse(null);
    }

    public void reject(String field, String key, Object... arguments) {
        problems.add(new Problem(field, key, arguments));
    }

    public void reject(String field, Invalid problem) {
        reject(field, problem.key(), problem.arguments());
    }

    /** Notes that too many came from where this one did. */
    public void rejectAsTooMany(String field) {
        tooMany = true;
        reject(field, "form.too-many");
    }

    /** The status of the page that says what is wrong: 422 (RFC 9110 §15.5.21), or 429 (RFC 6585 §4). */
    HttpStatus status() {
        return tooMany ? HttpStatus.TOO_MANY_REQUESTS : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    /** Each field says in its own words what to do, so that the list of problems above the form can be understood. */
    private void rejectAsMissing(String field) {
        reject(field, "form.missing." + field);
    }

    public boolean isValid() {
        return problems.isEmpty();
    }

    /** In the order of the fields on the page. */
    public List<Problem> problems() {
        return problems.stream()
                .sorted(Comparator.comparingInt(problem -> {
                    var position = fields.indexOf(problem.field());
                    return position < 0 ? Integer.MAX_VALUE : position;
                }))
                .toList();
    }

    /** The first thing wrong with a field. */
    public @Nullable Problem problem(String field) {
        return problems.stream()
                .filter(problem -> problem.field().equals(field))
                .findFirst()
                .orElse(null);
    }

    /** All that is wrong with a field, in the order in which it was noted. */
    public List<Problem> problems(String field) {
        return problems.stream()
                .filter(problem -> problem.field().equals(field))
                .toList();
    }

    private String required(String field, @Nullable String value) {
        if (value == null) {
            if (problem(field) == null) {
                rejectAsMissing(field);
            }
            return "";
        }
        return value;
    }

    private @Nullable String bounded(String field, int max, Function<String, String> clean) {
        fields.add(field);
        var value = typed(field);
        if (isBeyond(max, value)) {
            unbounded.add(field);
            reject(field, "form.far-too-long", max);
            return null;
        }
        var cleaned = clean.apply(value);
        var length = cleaned.codePointCount(0, cleaned.length());
        if (length > max) {
            reject(field, "form.too-long", max, length);
            return null;
        }
        return cleaned.isEmpty() ? null : cleaned;
    }

    /** Whether it can't be as short as that, even with blanks around it and accents written by themselves. */
    private static boolean isBeyond(int max, String value) {
        return value.length() > 4 * max + 1_000;
    }
}
