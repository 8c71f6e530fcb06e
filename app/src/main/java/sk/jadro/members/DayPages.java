package sk.jadro.members;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import sk.jadro.base.db.Db;
import sk.jadro.base.text.Invalid;
import sk.jadro.base.text.Text;
import sk.jadro.base.text.Typed;
import sk.jadro.base.text.TypedTime;
import sk.jadro.base.web.Asked;
import sk.jadro.base.web.Form;
import sk.jadro.base.web.Html;
import sk.jadro.base.web.Page;
import sk.jadro.core.Circle;
import sk.jadro.core.Circles;

/** Who sat where on a day, under the names that circles had then. */
@Controller
class DayPages {
    private final Db db;
    private final Circles circles;
    private final Companies companies;

    DayPages(Db db, Circles circles, Companies companies) {
        this.db = db;
        this.circles = circles;
        this.companies = companies;
    }

    /**
     * @param day null if none was typed, or none of the calendar
     * @param names what circles were called then
     */
    record DayView(Page page, Form form, @Nullable LocalDate day, List<Company> companies, Map<UUID, Text> names) {
        Text nameOf(Circle circle) {
            return names.getOrDefault(circle.id(), circle.title());
        }
    }

    @GetMapping("/{partnership}/people/day")
    Html on(Page page, @Asked("day") String typed) {
        var form = new Form.Values().set("day", typed).form();
        var day = Typed.line(typed).isEmpty() ? null : read(form);
        if (day == null) {
            var blank = Html.of("members/day", new DayView(page, form, null, List.of(), Map.of()));
            return form.isValid() ? blank : blank.rejected();
        }
        return db.in(page.here().id(), () -> {
            var there = circles.published(page.here().id()).stream()
                    .filter(circle -> circle.isOn(day))
                    .toList();
            var names = circles.namesOn(there, day);
            return Html.of("members/day", new DayView(page, form, day, companies.on(day, there), names));
        });
    }

    private static @Nullable LocalDate read(Form form) {
        try {
            return TypedTime.day(Typed.line(form.typed("day")));
        } catch (Invalid e) {
            form.reject("day", e);
            return null;
        }
    }
}
