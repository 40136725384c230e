package cymru.gwarchod.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One page of a list. There is no total: it would cost a count and tell of records that the caller may not see.
 *
 * @param items the items, in the order asked for
 * @param page how to go on
 * @param asOf of a projection, up to when each source is certainly in it ({@link Freshness})
 * @param delayed of a projection, the sources that have not been heard of for too long
 * @param <T> the type of an item
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Page<T>(
        List<T> items, Position page, Optional<Map<String, Instant>> asOf, Optional<List<String>> delayed) {

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
        return new Page<>(items, new Position(limit, next, Optional.empty()), Optional.empty(), Optional.empty());
    }

    /** The same page of a projection of events, saying how fresh its sources are. */
    public Page<T> with(Freshness freshness) {
        return new Page<>(items, page, Optional.of(freshness.asOf()), Optional.of(freshness.delayed()));
    }

    /** The same page of a feed of events, naming the sources that are late and nothing else of them. */
    public Page<T> naming(List<String> late) {
        return new Page<>(items, page, Optional.empty(), Optional.of(List.copyOf(late)));
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
