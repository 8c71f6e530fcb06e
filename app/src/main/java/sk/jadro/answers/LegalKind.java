package sk.jadro.answers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import sk.jadro.base.text.Text;
import sk.jadro.base.text.YamlFile;

/**
 * What a law gives a day of its own, whatever its writer called it; which there are is data, {@code laws.yaml}.
 *
 * @param code by which rows and forms know it: {@code information}
 * @param act the provision that says in how many days it is to be answered
 * @param source where that can be read
 * @param workingDays from the day after it came; 0 where the law counts in months
 * @param months 0 where it counts in working days
 */
public record LegalKind(String code, Text called, Text act, String source, int workingDays, int months) {
    public static final List<LegalKind> ALL = YamlFile.read(LegalKind.class, "laws.yaml").parts("kinds").stream()
            .map(LegalKind::of)
            .toList();

    public static Optional<LegalKind> byCode(String code) {
        return ALL.stream().filter(kind -> kind.code().equals(code)).findFirst();
    }

    /** The last day on which the law still calls it in time. */
    LocalDate due(LocalDate came) {
        return workingDays > 0 ? WorkingDays.after(came, workingDays) : came.plusMonths(months);
    }

    private static LegalKind of(YamlFile one) {
        return new LegalKind(
                one.string("code"),
                one.text("called"),
                one.text("act"),
                one.string("source"),
                one.has("working_days") ? one.integer("working_days") : 0,
                one.has("months") ? one.integer("months") : 0);
    }
}
