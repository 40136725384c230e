package cymru.gwarchod.http;

import jakarta.ws.rs.HeaderParam;
import java.util.Optional;

/**
 * The headers of a PATCH, PUT or DELETE; use as {@code @BeanParam}.
 *
 * @param purpose why, if said
 * @param ifMatch the version that the change was decided on; missing is a 428, {@code *} a 400
 */
public record EditHeaders(
        @HeaderParam(HeaderNames.PURPOSE) Optional<Purpose> purpose,
        @HeaderParam(HeaderNames.IF_MATCH) EntityTag ifMatch) {

    /** Refuses a change without a version. */
    public EditHeaders {
        Required.ifMatch(ifMatch);
    }
}
