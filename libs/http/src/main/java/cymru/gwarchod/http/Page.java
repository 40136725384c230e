package cymru.gwarchod.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One page of a list. There is no total: it would cost a count and tell of records that the caller may not see.
 *
 * @param items the items, in the order asked for
 * @param page how to go on
 * @param <T> the type of an item
 */
public record Page<T>(List<T> items, Position page) {

    /** Copies the items. */
    public Page {
        items = List.copyOf(items);
    }

    /**
     * Where this page stands in the list.
     *
     * @param limit the limit that was applied
     * @param next the cursor of the next page, absent on the last
     * @param prev the cursor of the page before, where the list can go back
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Position(int limit, Optional<String> next, Optional<String> prev) {}

    /** A page of a list that goes forward only. */
    public static <T> Page<T> of(List<T> items, int limit, Optional<String> next) {
        return new Page<>(items, new Position(limit, next, Optional.empty()));
    }

    /** The answer: 200 with the same cursors in {@code Link} (RFC 8288). */
    public Response response(UriInfo request) {
        var links = new ArrayList<String>();
        page.next().ifPresent(cursor -> links.add(link(request, cursor, "next")));
        page.prev().ifPresent(cursor -> links.add(link(request, cursor, "prev")));
        var response = Response.ok(this);
        if (!links.isEmpty()) {
            response.header(HttpHeaders.LINK, String.join(", ", links));
        }
        return response.build();
    }

    private static String link(UriInfo request, String cursor, String relation) {
        // Path and query only: which host the outside sees is the gateway's business.
        var uri = request.getRequestUriBuilder()
                .replaceQueryParam("cursor", cursor)
                .build();
        return "<" + uri.getRawPath() + "?" + uri.getRawQuery() + ">; rel=\"" + relation + "\"";
    }
}
