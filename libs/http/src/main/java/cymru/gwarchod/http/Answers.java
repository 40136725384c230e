package cymru.gwarchod.http;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** The successful answers that carry a version. */
public final class Answers {

    private Answers() {}

    /** 200 with the record, or 304 if the caller's {@code If-None-Match} names this version of this view. */
    public static Response found(Object body, EntityTag tag, Request request) {
        var unchanged =
                request.evaluatePreconditions(new jakarta.ws.rs.core.EntityTag(tag.view() + '.' + tag.version()));
        return (unchanged == null ? Response.ok(body) : unchanged)
                .header(HttpHeaders.ETAG, tag.toString())
                .build();
    }

    /** 201 with the new record. */
    public static Response created(URI location, Object body, EntityTag tag) {
        // Not created(location): that would make the service's own address of it, which nobody outside can reach.
        return Response.status(Response.Status.CREATED)
                .header(HttpHeaders.LOCATION, location.toString())
                .header(HttpHeaders.ETAG, tag.toString())
                .entity(body)
                .build();
    }

    /** 200 with the record after the change. */
    public static Response changed(Object body, EntityTag tag) {
        return Response.ok(body).header(HttpHeaders.ETAG, tag.toString()).build();
    }
}
