package sk.jadro.answers;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Objects;

/** Counts days on which offices work: neither weekends nor Slovakia's days of rest ({@code holidays.xml}). */
final class WorkingDays {
    private WorkingDays() {}

    /** The calendar is read when a law's day is reckoned first, which most houses never do. */
    private static final class Calendar {
        static final HolidayManager SLOVAK = HolidayManager.getInstance(
                ManagerParameters.create(Objects.requireNonNull(WorkingDays.class.getResource("holidays.xml"))));
    }

    /** The last of so many working days that follow a day. */
    static LocalDate after(LocalDate day, int workingDays) {
        var last = day;
        for (int counted = 0; counted < workingDays; ) {
            last = last.plusDays(1);
            if (isWorking(last)) {
                counted++;
            }
        }
        return last;
    }

    private static boolean isWorking(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !Calendar.SLOVAK.isHoliday(day);
    }
}
