package cymru.gwarchod.testing.security;

import com.fasterxml.jackson.databind.node.ObjectNode;
import cymru.gwarchod.testing.TestTokens;
import cymru.gwarchod.testing.contract.ContractDocument;
import cymru.gwarchod.testing.contract.ContractDocument.Operation;
import java.net.http.HttpResponse;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Asks a world everything that its contract lets somebody ask, and keeps of the answers what may not differ. */
final class WorldQuestions {

    /** Far more pages than any test's list has. */
    private static final int MOST_PAGES = 200;

    /** Of pages of one item the first few say what there is to say. */
    private static final int SMALL_PAGES = 4;

    private static final Pattern NEXT = Pattern.compile("\"next\":\"([^\"]+)\"");
    private static final Pattern EMPTY = Pattern.compile("\"items\":\\[]");
    private static final Set<String> OF_THE_ANSWER = Set.of("date", "x-request-id", "traceparent", "connection");
    private static final String UUID_FORM = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

    private final World world;
    private final Map<String, Operation> operations;
    private int asked;

    WorldQuestions(World world, ContractDocument contract) {
        this.world = world;
        this.operations = contract.operations().collect(Collectors.toMap(Operation::id, operation -> operation));
    }

    /** How many requests were sent. */
    int asked() {
        return asked;
    }

    /** What somebody sees of everything, by question. */
    Map<String, String> seenBy(String username, Map<String, String> ids) {
        String token = TestTokens.person(username);
        Map<String, String> seen = new TreeMap<>();
        for (World.Look look : world.looks()) {
            seen.put("list " + look.operation() + " " + look.path(), list(token, look, ids, MOST_PAGES));
            if (pages(look.operation())) {
                seen.put(
                        "list " + look.operation() + " " + look.path() + ", by one",
                        list(token, look, ids, SMALL_PAGES));
            }
        }
        world.doors()
                .forEach((operation, door) ->
                        seen.put("record " + operation, record(token, operations.get(operation), door, ids)));
        return seen;
    }

    /** One list by one person. */
    String list(String username, World.Look look, Map<String, String> ids) {
        return list(TestTokens.person(username), look, ids, MOST_PAGES);
    }

    /** The answer to one record by one person. */
    int status(String username, World.Door door, Map<String, String> ids) {
        asked++;
        return Wire.get(TestTokens.person(username), filled(door.path(), ids)).statusCode();
    }

    /** A path or body with the ids in place of their names. */
    static String filled(String text, Map<String, String> ids) {
        String filled = text;
        for (Map.Entry<String, String> id : ids.entrySet()) {
            filled = filled.replace("{" + id.getKey() + "}", id.getValue());
        }
        return filled;
    }

    private boolean pages(String operation) {
        return operations
                .get(operation)
                .content()
                .path("parameters")
                .valueStream()
                .anyMatch(parameter -> parameter.path("name").asText().equals("limit"));
    }

    private String list(String token, World.Look look, Map<String, String> ids, int pages) {
        StringBuilder seen = new StringBuilder();
        String path = filled(look.path(), ids);
        if (pages(look.operation())) {
            path += (path.contains("?") ? "&" : "?") + (pages == SMALL_PAGES ? "limit=1" : "limit=200");
        }
        String cursor = "";
        for (int page = 0; page < pages; page++) {
            asked++;
            String from = cursor.isEmpty() ? path : path + (path.contains("?") ? "&" : "?") + "cursor=" + cursor;
            HttpResponse<String> answer = look.body().isEmpty()
                    ? Wire.get(token, from)
                    : Wire.change(
                            token,
                            "POST",
                            from,
                            "application/json",
                            "\"none.0\"",
                            filled(look.body().get(), ids));
            seen.append(normal(answer, ids)).append('\n');
            Matcher next = NEXT.matcher(answer.body());
            // A feed has no end: its reader stops when there is nothing new.
            if (!next.find() || EMPTY.matcher(answer.body()).find()) {
                return seen.toString();
            }
            cursor = next.group(1);
        }
        if (pages == SMALL_PAGES) {
            return seen.toString();
        }
        throw new AssertionError(look.path() + " has no end");
    }

    private String record(String token, Operation operation, World.Door door, Map<String, String> ids) {
        asked++;
        String path = filled(door.path(), ids);
        return normal(
                operation.method().equals("get")
                        ? Wire.get(token, path)
                        : Wire.change(
                                token,
                                operation.method().toUpperCase(Locale.ROOT),
                                path,
                                operation.requestMediaType(),
                                "\"none.999\"",
                                body(operation, door, ids)),
                ids);
    }

    /** The example of the contract, about the record of the world; or nothing where the operation takes no body. */
    static String body(Operation operation, World.Door door, Map<String, String> ids) {
        if (!operation.content().has("requestBody")) {
            return "";
        }
        ObjectNode body = operation.requestMedia().path("example").deepCopy();
        door.field().ifPresent(field -> body.put(field, ids.get(door.key())));
        return body.toString();
    }

    private static String normal(HttpResponse<String> answer, Map<String, String> ids) {
        String headers = new TreeMap<>(answer.headers().map())
                .entrySet().stream()
                        .filter(header -> !OF_THE_ANSWER.contains(
                                        header.getKey().toLowerCase(Locale.ROOT))
                                && !header.getKey().toLowerCase(Locale.ROOT).startsWith("ratelimit"))
                        .map(header -> header.getKey() + "=" + header.getValue())
                        .collect(Collectors.joining("\n"));
        return answer.statusCode() + "\n" + normal(headers, ids) + "\n" + normal(answer.body(), ids);
    }

    private static String normal(String text, Map<String, String> ids) {
        String normal = text;
        List<Map.Entry<String, String>> longest = ids.entrySet().stream()
                .sorted(Comparator.comparingInt(
                                (Map.Entry<String, String> id) -> id.getValue().length())
                        .reversed())
                .toList();
        for (Map.Entry<String, String> id : longest) {
            normal = normal.replace(id.getValue(), "{" + id.getKey() + "}");
        }
        return normal.replaceAll("\"traceId\":\"[0-9a-f]+\"", "\"traceId\":\"\"")
                .replaceAll("\"instance\":\"urn:uuid:" + UUID_FORM + "\"", "\"instance\":\"\"")
                .replaceAll("\"next\":\"[^\"]+\"", "\"next\":\"\"")
                .replaceAll("([?&]cursor=)[A-Za-z0-9_%-]+", "$1")
                // A row of the audit: another look, at another moment, of the same person at the same thing.
                .replaceAll("\"id\":\"" + UUID_FORM + "\",\"at\":\"[0-9TZ:.-]+\"", "\"id\":\"\",\"at\":\"\"")
                .replaceAll("\"asOf\":\\{[^}]*}", "\"asOf\":{}")
                .replaceAll("content-length=\\[\\d+]", "");
    }
}
