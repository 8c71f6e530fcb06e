package sk.jadro.redthread;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sk.jadro.base.open.Reference;
import sk.jadro.base.open.Stage;
import sk.jadro.base.thread.RedThread;
import sk.jadro.base.thread.RedThread.Knot;
import sk.jadro.base.thread.RedThreads;
import sk.jadro.base.thread.ThreadLine.Look;
import sk.jadro.base.thread.ThreadLine.Spot;
import sk.jadro.base.web.Page;

/**
 * A thread as it is shown: its knots in words, and which leads to which.
 *
 * @param nodes by their stages
 */
record Strands(List<Node> nodes, List<Edge> edges) {
    /** Knots of a stage that a picture has room for; more are gathered. */
    private static final int MOST = 12;

    /**
     * One knot, or several in one.
     *
     * @param thing which it is, or whose people; of several in one, the first
     * @param knot null of people, and of several in one
     */
    record Node(
            Stage stage,
            Spot spot,
            Reference thing,
            @Nullable Knot knot) {
        boolean isWords() {
            return stage == Stage.SAID && knot != null && knot.goneOn() == null;
        }
    }

    /** That one leads to the other. */
    record Edge(Node from, Node to) {
        /** Whether both have happened and stand. */
        boolean isWhole() {
            return from.spot().look() != Look.TODO && to.spot().look() != Look.TODO;
        }
    }

    /** All of a thread. Called inside the partnership. */
    static Strands of(Page page, RedThread thread, RedThreads threads) {
        var nodes = new LinkedHashMap<Reference, Node>();
        var people = new LinkedHashMap<Reference, Node>();
        for (var knot : thread.knots()) {
            threads.carriers(page, knot)
                    .ifPresent(spot -> people.put(knot.thing(), new Node(Stage.CARRIED, spot, knot.thing(), null)));
            nodes.put(knot.thing(), new Node(knot.stage(), threads.spot(page, thread, knot), knot.thing(), knot));
        }
        var edges = new LinkedHashSet<Edge>();
        for (var link : thread.links()) {
            var from = nodes.get(link.from());
            var to = nodes.get(link.thing());
            if (from != null && to != null) {
                edges.add(new Edge(from, to));
            }
        }
        people.forEach((thing, carriers) -> {
            var carried = nodes.get(thing);
            if (carried != null) {
                edges.add(new Edge(carried, carriers));
            }
        });
        var all = new ArrayList<>(nodes.values());
        all.addAll(people.values());
        return new Strands(byStage(all), List.copyOf(edges));
    }

    private static List<Node> byStage(List<Node> nodes) {
        return nodes.stream()
                .sorted((one, other) -> one.stage().compareTo(other.stage()))
                .toList();
    }

    List<Node> of(Stage stage) {
        return nodes.stream().filter(node -> node.stage() == stage).toList();
    }

    /** Only so much of it as was asked for. */
    Strands zoomed(Page page, Zoom zoom, RedThreads threads) {
        return switch (zoom) {
            case ALL -> gathered(page, MOST, threads);
            case MEANING -> from(Stage.MEANT).gathered(page, MOST, threads);
            case MAIN -> gathered(page, 1, threads);
        };
    }

    private Strands from(Stage stage) {
        var left = nodes.stream()
                .filter(node ->
                        node.stage().compareTo(stage) >= 0 || node.spot().look() == Look.HERE)
                .toList();
        return new Strands(
                left,
                edges.stream()
                        .filter(edge -> left.contains(edge.from()) && left.contains(edge.to()))
                        .toList());
    }

    /** What is more than so much of a stage and a kind as one; where the reader stands stays by itself. */
    private Strands gathered(Page page, int most, RedThreads threads) {
        var instead = new HashMap<Node, Node>();
        for (var stage : Stage.values()) {
            var alike = new LinkedHashMap<String, List<Node>>();
            of(stage).stream()
                    .filter(node -> node.spot().look() != Look.HERE)
                    .forEach(node -> alike.computeIfAbsent(kind(node), kind -> new ArrayList<>())
                            .add(node));
            alike.values().stream().filter(same -> same.size() > most).forEach(same -> {
                var one = one(page, same, threads);
                same.forEach(node -> instead.put(node, one));
            });
        }
        return new Strands(
                nodes.stream()
                        .map(node -> instead.getOrDefault(node, node))
                        .distinct()
                        .toList(),
                edges.stream()
                        .map(edge -> new Edge(
                                instead.getOrDefault(edge.from(), edge.from()),
                                instead.getOrDefault(edge.to(), edge.to())))
                        .distinct()
                        .toList());
    }

    private static String kind(Node node) {
        return (node.knot() == null ? "people of " : "") + node.thing().kind();
    }

    private static Node one(Page page, List<Node> same, RedThreads threads) {
        var first = same.getFirst();
        var look = same.stream().allMatch(node -> node.spot().look() == Look.TODO) ? Look.TODO : Look.WHOLE;
        var title = first.knot() == null
                ? page.say("redthread.people", same.size())
                : threads.many(page, first.knot().thing(), same.size());
        return new Node(first.stage(), new Spot(title, null, null, "", look), first.thing(), null);
    }

    /** What the people of a knot carry; null of a knot that is none of people. */
    @Nullable
    Spot carriedBy(Node people) {
        return people.knot() != null
                ? null
                : nodes.stream()
                        .filter(node -> node.knot() != null && node.thing().equals(people.thing()))
                        .map(Node::spot)
                        .findFirst()
                        .orElse(null);
    }

    /** For people who read, by stages: those that have something. */
    Map<Stage, List<Node>> stages() {
        var stages = new LinkedHashMap<Stage, List<Node>>();
        nodes.forEach(node ->
                stages.computeIfAbsent(node.stage(), stage -> new ArrayList<>()).add(node));
        return stages;
    }
}
