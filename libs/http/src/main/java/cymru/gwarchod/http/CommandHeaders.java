package cymru.gwarchod.http;

import jakarta.ws.rs.HeaderParam;
import java.util.Optional;

/**
 * The headers of a POST that makes something new; use as {@code @BeanParam}.
 *
 * @param purpose why, if said
 * @param idempotencyKey missing or unreadable is a 400
 */
public record CommandHeaders(
        @HeaderParam(HeaderNames.PURPOSE) Optional<Purpose> purpose,
        @HeaderParam(HeaderNames.IDEMPOTENCY_KEY) IdempotencyKey idempotencyKey) {

    /** Refuses a command without a key. */
    public CommandHeaders {
        Required.idempotencyKey(idempotencyKey);
    }
}
