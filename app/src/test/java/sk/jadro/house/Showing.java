package sk.jadro.house;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import sk.jadro.support.Seen;
import sk.jadro.support.Visitor;

/**
 * Every page that the house can show: each address once, and each way a page looks when something is wrong, empty or
 * done.
 *
 * @param name what it is, for people: {@code GET /{partnership}/events}
 * @param coordinators whether it is a page of the desk
 */
record Showing(String name, boolean coordinators, Seen seen) {

    /** The page of each address, as whoever it is for; those that show no page are left out. */
    static List<Showing> addresses(Example example, List<Route> routes, Visitor stranger, String language) {
        return routes.stream()
                .filter(Route::isPage)
                .map(route -> new Showing(
                        language + " " + route.pattern(),
                        route.isDesk(),
                        (route.isDesk() ? example.coordinator() : stranger)
                                .openOnly(language + example.address(route.pattern()))))
                .filter(Showing::isPage)
                .toList();
    }

    boolean isPage() {
        return seen.header("Content-Type").startsWith("text/html") && seen.status() / 100 != 3;
    }

    /** Pages that no address alone leads to; changes the example, so it is the last that happens to it. */
    static List<Showing> states(Example example, Visitor stranger, String language) {
        var states = new Collected(example, language);
        states.strangers(stranger);
        states.wrongForms(stranger);
        states.errors(stranger);
        states.desk();
        states.signUp(stranger);
        return states.collected;
    }

    private static final class Collected {
        private final List<Showing> collected = new ArrayList<>();
        private final Example example;
        private final String language;
        private final Visitor coordinator;

        private Collected(Example example, String language) {
            this.example = example;
            this.language = language;
            this.coordinator = example.coordinator();
        }

        private String at(String pattern) {
            return language + example.address(pattern);
        }

        private void add(String name, boolean coordinators, Seen seen) {
            collected.add(new Showing(language + " " + name, coordinators, seen));
        }

        private void strangers(Visitor stranger) {
            add(
                    "a page with a notice",
                    false,
                    stranger.ask("GET", at("/{partnership}"), "", "Cookie", "notice=activities.notice.back"));
            add("a list's page that is not there", false, stranger.openOnly(at("/{partnership}/events?page=99")));
            add(
                    "names' page that is not there",
                    false,
                    stranger.openOnly(at("/{partnership}/activities/{slug}") + "?page=99"));
        }

        private void wrongForms(Visitor stranger) {
            var wrong = Map.of("name", "x".repeat(201), "email", "nobody", "offer", "o", "website", "http://x");
            for (var address : List.of(
                    "/{partnership}/activities/{slug}/co-owners",
                    "/{partnership}/sign-ups",
                    "/{partnership}/{kind}/{ticket}/address",
                    "/{partnership}/sign-ups/{token}",
                    "/sign-in")) {
                add(address + ", sent empty", false, stranger.postOnly(at(address), Map.of()));
                add(address + ", sent wrong", false, stranger.postOnly(at(address), wrong));
            }
            add("a newcomer without a name", false, stranger.postOnly(at("/{partnership}/sign-in/{token}"), Map.of()));
        }

        private void errors(Visitor stranger) {
            add("not found here", false, stranger.openOnly(at("/{partnership}/nothing/here")));
            add("not found at all", false, stranger.openOnly(language + "/nothing/here"));
            add("not signed in", false, stranger.postOnly(at("/{partnership}/desk/activities"), Map.of()));
            add(
                    "from another site",
                    false,
                    stranger.ask("POST", at("/{partnership}/sign-ups"), "", "Sec-Fetch-Site", "cross-site"));
            add("used wrongly", false, stranger.ask("PUT", at("/{partnership}/activities"), ""));
            add("a link that is good no more", false, stranger.openOnly(at("/{partnership}") + "/sign-ups/x"));
            add("a sign-in link that is good no more", false, stranger.openOnly(at("/{partnership}") + "/sign-in/x"));
            add("not understood", false, stranger.openOnly(at("/{partnership}") + "/files/x"));
        }

        private void desk() {
            for (var address : List.of(
                    "/{partnership}/desk/activities",
                    "/{partnership}/desk/activities/{id}",
                    "/{partnership}/desk/activities/{activity}/co-owners/typing",
                    "/{partnership}/desk/events",
                    "/{partnership}/desk/events/{id}",
                    "/{partnership}/desk/events/{id}/attendance",
                    "/{partnership}/desk/events/{id}/participants",
                    "/{partnership}/desk/events/{id}/graphic-record",
                    "/{partnership}/desk/events/{id}/graphic-record/picture",
                    "/{partnership}/desk/texts/{kind}",
                    "/{partnership}/desk/coordinators",
                    "/{partnership}/desk/coordinators/{person}/ending")) {
                add(address + ", sent empty", true, coordinator.postOnly(at(address), Map.of()));
            }
            for (var address : List.of(
                    "/{partnership}/desk/activities/{id}",
                    "/{partnership}/desk/events/{id}",
                    "/{partnership}/desk/events/{id}/graphic-record",
                    "/{partnership}/desk/texts/{kind}")) {
                var typed = coordinator.open(at(address));
                var own = typed.html().select("main form").stream()
                        .map(form -> form.attr("action"))
                        .filter(action -> at(address).equals(action))
                        .findFirst()
                        .orElseThrow();
                add(
                        address + ", saved by somebody else",
                        true,
                        coordinator.submit(typed, own, Map.of("version", "99")));
            }
            var draft = coordinator.open(at("/{partnership}/desk/activities/new"));
            var saved = coordinator.submit(
                    draft,
                    "/desk/activities",
                    Map.of("title_sk", "Rozpracovaná", "summary_sk", "Ešte nie", "publication", "draft"));
            add("a draft, saved", true, saved);
            add("a draft's preview", true, coordinator.openOnly(at("/{partnership}") + "/activities/rozpracovana"));
        }

        private void signUp(Visitor stranger) {
            var confirmation = at("/{partnership}/{kind}/{token}/confirmation");
            var manage = at("/{partnership}/sign-ups/{token}");
            add("confirmed", false, stranger.post(confirmation, Map.of()));
            add("withdrawn", false, stranger.post(manage + "/withdrawal", Map.of()));
            add("brought back", false, stranger.post(manage + "/return", Map.of()));
        }
    }
}
