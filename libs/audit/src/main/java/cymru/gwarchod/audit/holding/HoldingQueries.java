package cymru.gwarchod.audit.holding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a service counts what it holds about a child, as data of the service: the file {@code gwarchod/holdings.sql} on its
 * class path. A line {@code -- KIND} starts a kind; the statement below it takes the child once, and gives agency (or null),
 * count, first and last instant.
 */
final class HoldingQueries {

    static final String FILE = "gwarchod/holdings.sql";

    private static final Pattern KIND = Pattern.compile("(?m)^-- ([A-Z][A-Z_]*)$([^;]+);");

    private HoldingQueries() {}

    /** The statements by kind, in the order of the file; none where a service holds nothing of children. */
    static Map<String, String> read() {
        try (InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream(FILE)) {
            return file == null ? Map.of() : parse(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<String, String> parse(String text) {
        Map<String, String> queries = new LinkedHashMap<>();
        Matcher kind = KIND.matcher(text);
        while (kind.find()) {
            queries.put(kind.group(1), kind.group(2).strip());
        }
        return queries;
    }
}
