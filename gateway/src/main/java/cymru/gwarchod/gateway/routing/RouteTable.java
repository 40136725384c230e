package cymru.gwarchod.gateway.routing;

import io.vertx.core.http.HttpMethod;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Every route there is: what the committed contracts describe and nothing else. A path or method that no contract has
 * ends here, without a word to the service.
 */
public final class RouteTable {

    /**
     * One path template and who answers it.
     *
     * @param owner who answers
     * @param template the path with its parameters in braces; the only form of a path that is logged or counted
     * @param methods what may be asked, HEAD included where GET is
     */
    public record Route(Owner owner, String template, Set<HttpMethod> methods) {

        /** Completes the methods. */
        public Route {
            var all = new LinkedHashSet<>(methods);
            if (all.contains(HttpMethod.GET)) {
                all.add(HttpMethod.HEAD);
            }
            methods = Set.copyOf(all);
        }

        /** The value of {@code Allow}. */
        public String allow() {
            return methods.stream().map(HttpMethod::name).sorted().collect(Collectors.joining(", "));
        }
    }

    /** What became of a look-up. */
    public sealed interface Match permits Found, WrongMethod, Unknown {}

    /** There is such an operation. */
    public record Found(Route route) implements Match {}

    /** There is such a path, but not with this method. */
    public record WrongMethod(Route route) implements Match {}

    /** There is no such path. */
    public record Unknown() implements Match {}

    private static final class Node {
        private final Map<String, Node> literals = new HashMap<>();
        private @Nullable Node parameter;
        private @Nullable Route route;
    }

    private final Node root = new Node();
    private final PathTable table;

    /**
     * Takes the routes of these contracts.
     *
     * @throws IllegalArgumentException if a contract has a path that the path table gives to somebody else, a path
     *     outside {@code /v1} that is not the gateway's, or a path that another one shadows
     */
    public RouteTable(PathTable table, Collection<Contract> contracts) {
        this.table = table;
        for (var contract : contracts) {
            contract.operations().forEach((template, methods) -> add(new Route(contract.owner(), template, methods)));
        }
    }

    /**
     * Refuses contracts of which no route table could be made.
     *
     * @throws IllegalArgumentException as the constructor
     */
    public static void check(PathTable table, Collection<Contract> contracts) {
        var unused = new RouteTable(table, contracts);
    }

    /** Adds a route of the gateway itself that is no part of a contract, such as a file of the console. */
    public RouteTable with(String template) {
        add(new Route(Owner.GATEWAY, template, Set.of(HttpMethod.GET)));
        return this;
    }

    /** Takes out a path without parameters that is described but not served here; whoever asks for it hears nothing of it. */
    public RouteTable without(String template) {
        var node = root;
        for (var segment : segments(template)) {
            node = node.literals.get(segment);
            if (node == null) {
                return this;
            }
        }
        node.route = null;
        return this;
    }

    private void add(Route route) {
        requireOwned(route);
        var node = root;
        for (var segment : segments(route.template())) {
            if (segment.startsWith("{")) {
                if (node.parameter == null) {
                    node.parameter = new Node();
                }
                node = node.parameter;
            } else {
                node = node.literals.computeIfAbsent(segment, _ -> new Node());
            }
        }
        if (node.route != null) {
            throw new IllegalArgumentException(
                    "Two templates for one path: " + node.route.template() + " and " + route.template());
        }
        node.route = route;
    }

    private void requireOwned(Route route) {
        var path = route.template();
        var owner = path.startsWith("/v1/")
                ? table.ownerOf(path).orElseThrow(() -> new IllegalArgumentException("Not in the path table: " + path))
                : Owner.GATEWAY;
        if (owner != route.owner()) {
            throw new IllegalArgumentException(path + " belongs to " + owner.service() + ", but the contract of "
                    + route.owner().service() + " has it");
        }
    }

    /** Looks a canonical path up; a literal segment goes before a parameter. */
    public Match find(HttpMethod method, String path) {
        var route = find(root, segments(path), 0);
        if (route == null) {
            return new Unknown();
        }
        return route.methods().contains(method) ? new Found(route) : new WrongMethod(route);
    }

    private static @Nullable Route find(Node node, String[] segments, int depth) {
        if (depth == segments.length) {
            return node.route;
        }
        var literal = node.literals.get(segments[depth]);
        var found = literal == null ? null : find(literal, segments, depth + 1);
        if (found == null && node.parameter != null) {
            found = find(node.parameter, segments, depth + 1);
        }
        return found;
    }

    private static String[] segments(String path) {
        return path.length() == 1 ? new String[0] : path.substring(1).split("/");
    }
}
