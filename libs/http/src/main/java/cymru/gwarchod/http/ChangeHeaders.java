package cymru.gwarchod.http;

import jakarta.ws.rs.HeaderParam;
import java.util.Optional;

/**
 * The headers of a POST under an aggregate that changes it; use as {@code @BeanParam}.
 *
 * @param purpose why, if said
 * @param idempotencyKey missing or unreadable is a 400
 * @param ifMatch the version that the change was decided on; missing is a 428, {@code *} a 400
 */
public record ChangeHeaders(
        @HeaderParam(HeaderNames.PURPOSE) Optional<Purpose> purpose,
        @HeaderParam(HeaderNames.IDEMPOTENCY_KEY) IdempotencyKey idempotencyKey,
        @HeaderParam(HeaderNames.IF_MATCH) EntityTag ifMatch) {

    /** Refuses a change without a key or without a version. */
    public ChangeHeaders {
        Required.idempotencyKey(idempotencyKey);
        Required.ifMatch(ifMatch);
    }
}
