package cymru.gwarchod.access.runtime;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.http.CursorCodec;
import cymru.gwarchod.http.Freshness;
import cymru.gwarchod.http.Page;
import cymru.gwarchod.http.PageQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Pages of a list by key. A repository is asked for one item more than the page holds, which tells whether there is a next
 * page without a count; the cursor is good for this caller, this list and this filter only.
 */
@ApplicationScoped
public class Paging {

    private final CursorCodec cursors;

    Paging(CursorCodec cursors) {
        this.cursors = cursors;
    }

    /**
     * A list that is being paged.
     *
     * @param filter the filter of the request, in one canonical text
     * @param sort the order, as the contract names it
     */
    public record Listing(UriInfo request, AgencyScope scope, PageQuery query, String filter, String sort) {

        /** How many items to ask the repository for. */
        public int fetch() {
            return query.limit() + 1;
        }
    }

    /** The sort key after which to go on, or empty for the first page. */
    public Optional<List<String>> after(Listing listing) {
        return listing.query().cursor().map(cursor -> cursors.decode(binding(listing), cursor));
    }

    /**
     * The answer.
     *
     * @param found what the repository gave for {@link Listing#fetch()}
     * @param key the sort key of an item, its id last
     * @param item the item as it is answered
     */
    public <T, R> Response answer(Listing listing, List<T> found, Function<T, List<String>> key, Function<T, R> item) {
        return page(listing, found, key, item).response(listing.request());
    }

    /** The same for a projection of events, with how fresh its sources were before it was read. */
    public <T, R> Response answer(
            Listing listing, Freshness freshness, List<T> found, Function<T, List<String>> key, Function<T, R> item) {
        return page(listing, found, key, item).with(freshness).response(listing.request());
    }

    /**
     * The answer of a feed, which has no end: the cursor is there whether or not there is more now, so that the reader
     * can come back. An empty page gives back the cursor that it was asked with.
     *
     * @param delayed sources that are late
     */
    public <T, R> Response feed(
            Listing listing, List<String> delayed, List<T> found, Function<T, List<String>> key, Function<T, R> item) {
        int limit = listing.query().limit();
        List<T> page = shown(found, limit);
        Optional<String> next = page.isEmpty()
                ? listing.query().cursor()
                : Optional.of(cursors.encode(binding(listing), key.apply(page.getLast())));
        return Page.of(page.stream().map(item).toList(), limit, next)
                .naming(delayed)
                .response(listing.request());
    }

    private <T, R> Page<R> page(Listing listing, List<T> found, Function<T, List<String>> key, Function<T, R> item) {
        int limit = listing.query().limit();
        List<T> page = shown(found, limit);
        Optional<String> next = found.size() > limit
                ? Optional.of(cursors.encode(binding(listing), key.apply(page.getLast())))
                : Optional.empty();
        return Page.of(page.stream().map(item).toList(), limit, next);
    }

    private static <T> List<T> shown(List<T> found, int limit) {
        return found.size() > limit ? found.subList(0, limit) : found;
    }

    private static CursorCodec.Binding binding(Listing listing) {
        return new CursorCodec.Binding(
                listing.scope().caller().self().asText(),
                listing.scope().operation(),
                listing.filter(),
                listing.sort());
    }
}
