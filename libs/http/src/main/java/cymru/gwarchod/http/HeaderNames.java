package cymru.gwarchod.http;

/** Header names that the suite adds to those of RFC 9110, and the ones it uses most. */
public final class HeaderNames {

    /** Why a child's record is read: a {@link Purpose}. */
    public static final String PURPOSE = "Purpose";
    /** Makes a repeated POST harmless. */
    public static final String IDEMPOTENCY_KEY = "Idempotency-Key";
    /** {@code true} on an answer that repeats the first one. */
    public static final String IDEMPOTENT_REPLAYED = "Idempotent-Replayed";
    /** The caller's id of this request, a UUID; made here if absent. */
    public static final String REQUEST_ID = "X-Request-ID";
    /** The caller's id of a whole conversation; echoed. */
    public static final String CORRELATION_ID = "X-Correlation-ID";
    /** The release that answers. */
    public static final String API_VERSION = "API-Version";
    /** What a PATCH may carry; stands on a 415. */
    public static final String ACCEPT_PATCH = "Accept-Patch";
    /** The version that a change was decided on. */
    public static final String IF_MATCH = "If-Match";

    private HeaderNames() {}
}
