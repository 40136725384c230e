package cymru.gwarchod.referral.vocabulary.api;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Answers with reference data, which holds nothing of a child and may be kept for a while. */
public final class ReferenceAnswers {

    private static final String FIVE_MINUTES = "public, max-age=300";

    private ReferenceAnswers() {}

    /** 200 with the data. */
    public static Response of(Object body) {
        return Response.ok(body).header(HttpHeaders.CACHE_CONTROL, FIVE_MINUTES).build();
    }
}
