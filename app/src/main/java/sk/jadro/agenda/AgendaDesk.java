package sk.jadro.agenda;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import sk.jadro.activities.Activities;
import sk.jadro.activities.Activity;
import sk.jadro.base.db.Db;
import sk.jadro.base.section.DeskLink;
import sk.jadro.base.ui.Option;
import sk.jadro.base.web.Form;
import sk.jadro.base.web.Html;
import sk.jadro.base.web.NotFound;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.Redirect;
import sk.jadro.coordinators.Coordinator;
import sk.jadro.events.Event;
import sk.jadro.events.EventPlace;
import sk.jadro.events.Events;

/** Where those who coordinate say which activities an event is about. */
@Controller
class AgendaDesk {
    private static final String FIELD = "activities";

    private final Db db;
    private final AgendaStore store;
    private final Events events;
    private final Activities activities;

    AgendaDesk(Db db, AgendaStore store, Events events, Activities activities) {
        this.db = db;
        this.store = store;
        this.events = events;
        this.activities = activities;
    }

    @Bean
    static DeskLink activitiesOfAnEvent() {
        return new DeskLink(EventPlace.DESK, "agenda.activities", "/activities", 8);
    }

    record AgendaView(Page page, Form form, Event event, List<Option> options) {
        String address() {
            return "/desk/events/" + event.id() + "/activities";
        }
    }

    @GetMapping("/{partnership}/desk/events/{id}/activities")
    Html show(Page page, Coordinator by, @PathVariable UUID id) {
        return db.in(by.partnership(), () -> {
            var event = existing(by, id);
            var chosen = chosen(id).stream().map(UUID::toString).toList();
            return shown(page, new Form.Values().set(FIELD, chosen).form(), by, event);
        });
    }

    @PostMapping("/{partnership}/desk/events/{id}/activities")
    View choose(Page page, Form form, Coordinator by, @PathVariable UUID id) {
        return db.in(by.partnership(), () -> {
            var event = existing(by, id);
            var offered = offered(by, id);
            var chosen = form.allTyped(FIELD).isEmpty()
                    ? List.<Activity>of()
                    : form.chosen(FIELD, offered, activity -> activity.id().toString(), "form.choose");
            if (!form.isValid()) {
                return shown(page, form, by, event).rejected();
            }
            store.set(id, chosen.stream().map(Activity::id).toList());
            return Redirect.to(page, "/desk/events/" + id).saying("desk.notice.saved");
        });
    }

    private Html shown(Page page, Form form, Coordinator by, Event event) {
        var options = offered(by, event.id()).stream()
                .map(activity -> Option.of(page, activity.id().toString(), activity.title()))
                .toList();
        return Html.of("agenda/agenda", new AgendaView(page, form, event, options))
                .keptSecret();
    }

    /** Those that are open, and those that it is about already. */
    private List<Activity> offered(Coordinator by, UUID event) {
        var offered = new LinkedHashMap<UUID, Activity>();
        Stream.concat(
                        activities.open(by.partnership()).stream(),
                        activities.byIds(by.partnership(), chosen(event)).stream())
                .forEach(activity -> offered.putIfAbsent(activity.id(), activity));
        return List.copyOf(offered.values());
    }

    private Event existing(Coordinator by, UUID id) {
        return events.byId(by.partnership(), id).orElseThrow(NotFound::new);
    }

    private List<UUID> chosen(UUID event) {
        return store.activities(List.of(event)).getOrDefault(event, List.of());
    }
}
