package sk.jadro.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import sk.jadro.base.sheets.HeadedRow;
import sk.jadro.base.text.Invalid;

/** Reads cells by their rules, and notes which of them break one. */
final class Cells {
    private static final int SHORT = 60;

    private final List<RowProblem> problems = new ArrayList<>();

    /** All that is wrong, from the top down. */
    List<RowProblem> problems() {
        return List.copyOf(problems);
    }

    /** What a cell says; empty if it is empty, or wrong. */
    <T> Optional<T> read(HeadedRow row, Heading heading, Function<String, T> rule) {
        var cell = row.get(heading.key());
        if (cell.isEmpty()) {
            if (heading.isRequired()) {
                reject(row, heading, "intake.problem.empty");
            }
            return Optional.empty();
        }
        try {
            return Optional.of(rule.apply(cell));
        } catch (Invalid e) {
            reject(row, heading, e.key(), e.arguments());
            return Optional.empty();
        }
    }

    void reject(HeadedRow row, Heading heading, String key, Object... arguments) {
        problems.add(new RowProblem(row.number(), heading, key, arguments));
    }

    /** So much of what somebody typed that they know it again. */
    static String shortened(String typed) {
        return typed.codePointCount(0, typed.length()) <= SHORT
                ? typed
                : typed.substring(0, typed.offsetByCodePoints(0, SHORT - 1)) + "…";
    }
}
