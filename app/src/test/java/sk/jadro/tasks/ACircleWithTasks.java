package sk.jadro.tasks;

import java.util.LinkedHashMap;
import java.util.Map;
import sk.jadro.support.ACircle;
import sk.jadro.support.House;
import sk.jadro.support.Seen;

/** A circle and its tasks, made as people make them. */
final class ACircleWithTasks extends ACircle {
    ACircleWithTasks(House house) {
        super(house);
    }

    /** What the form of a task sends for a member. */
    String value(String name) {
        return coordinator.open(at("/desk/tasks/new")).html().select("#responsible option").stream()
                .filter(option -> option.text().startsWith(name))
                .findFirst()
                .orElseThrow()
                .attr("value");
    }

    Seen task(Map<String, ?> otherwise) {
        var form = coordinator.open(at("/desk/tasks/new"));
        var fields = new LinkedHashMap<String, Object>(Map.of(
                "title_sk", "Pozvať školy",
                "why_sk", "Aby prišli aj mladí.",
                "circle",
                        form.html().select("#circle option").stream()
                                .filter(option -> option.text().equals("Jadro"))
                                .findFirst()
                                .orElseThrow()
                                .attr("value"),
                "state", "open",
                "audience", "public",
                "publication", "published"));
        fields.putAll(otherwise);
        return coordinator.submit(form, "/desk/tasks", fields);
    }
}
