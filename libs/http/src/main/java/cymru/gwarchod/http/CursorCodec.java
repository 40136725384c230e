package cymru.gwarchod.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * Makes and reads cursors: the sort key of the last item, encrypted (AES-256-GCM), so that a caller can neither read
 * nor make one, and bound to the list, its filter, its order and the caller.
 */
@ApplicationScoped
public class CursorCodec {

    /**
     * What a cursor is good for; another binding is as wrong as an altered cursor.
     *
     * @param caller who asks: issuer and subject, or the client
     * @param operation the operationId of the list
     * @param filter the filter parameters in a canonical order
     * @param sort the order
     */
    public record Binding(String caller, String operation, String filter, String sort) {}

    /**
     * A cursor for the page after these keys.
     *
     * @param keys the sort key values and the id of the last item
     */
    public String encode(Binding binding, List<String> keys) {
        throw new UnsupportedOperationException(binding.operation() + keys.size());
    }

    /**
     * The keys that {@link #encode} was given.
     *
     * @throws cymru.gwarchod.problem.ProblemException 400 {@code invalid-cursor} if the cursor was altered, is from
     *     another key, or was made for another binding
     */
    public List<String> decode(Binding binding, String cursor) {
        throw new UnsupportedOperationException(binding.operation() + cursor.length());
    }
}
