package cymru.gwarchod.launcher.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * A list, read from its first page to its last.
 *
 * @param items everything on it, in its order
 */
public record Pages(List<JsonNode> items) {
    private static final int LIMIT = 200;

    /** Copies the items. */
    public Pages {
        items = List.copyOf(items);
    }

    /**
     * Reads a list.
     *
     * @param caller a new call for each page
     * @param path path of the list, filters included
     */
    public static Pages of(Supplier<Caller.Call> caller, String path) {
        String first = path + (path.contains("?") ? "&" : "?") + "limit=" + LIMIT;
        List<JsonNode> items = new ArrayList<>();
        String page = first;
        while (!page.isEmpty()) {
            Answer answer = caller.get().get(page).expect(200);
            answer.body().path("items").forEach(items::add);
            String next = answer.body().at("/page/next").asText();
            page = next.isEmpty() ? "" : first + "&cursor=" + next;
        }
        return new Pages(items);
    }

    /** Whether a record is on it. */
    public boolean holds(String id) {
        return ids().contains(id);
    }

    /** The ids of the records, in the order of the list. */
    public List<String> ids() {
        return items.stream().map(item -> item.path("id").asText()).toList();
    }
}
