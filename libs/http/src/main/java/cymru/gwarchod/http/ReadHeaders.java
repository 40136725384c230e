package cymru.gwarchod.http;

import jakarta.ws.rs.HeaderParam;

/**
 * The headers of a read of one child's record; use as {@code @BeanParam}.
 *
 * @param purpose why it is read; missing or unknown is a 400
 */
public record ReadHeaders(@HeaderParam(HeaderNames.PURPOSE) Purpose purpose) {

    /** Refuses a read without a purpose. */
    public ReadHeaders {
        Required.purpose(purpose);
    }
}
