package cymru.gwarchod.problem;

/** The codes that any service may answer with; what each means stands in {@code openapi/problems.yaml}. */
public final class GeneralProblems {

    /** The body is not JSON, or breaks a limit on depth or size within it. */
    public static final ProblemCode MALFORMED_JSON = ProblemCode.of("malformed-json");
    /** A body is needed and there is none. */
    public static final ProblemCode BODY_REQUIRED = ProblemCode.of("body-required");
    /** A field has a value of another type or outside its code list. */
    public static final ProblemCode INVALID_TYPE = ProblemCode.of("invalid-type");
    /** The body names a field that does not exist or that only the server sets. */
    public static final ProblemCode UNKNOWN_FIELD = ProblemCode.of("unknown-field");
    /** The query names a parameter that the operation does not have. */
    public static final ProblemCode UNKNOWN_PARAMETER = ProblemCode.of("unknown-parameter");
    /** A query parameter has a value that cannot be read. */
    public static final ProblemCode INVALID_PARAMETER = ProblemCode.of("invalid-parameter");
    /** A header is missing where it must be, or has a value that cannot be read. */
    public static final ProblemCode INVALID_HEADER = ProblemCode.of("invalid-header");
    /** An identifier in the path does not have the form of one. */
    public static final ProblemCode MALFORMED_ID = ProblemCode.of("malformed-id");
    /** {@code Purpose} is missing where a child's record is read. */
    public static final ProblemCode PURPOSE_REQUIRED = ProblemCode.of("purpose-required");
    /** The cursor was altered, or belongs to another filter, order or caller. */
    public static final ProblemCode INVALID_CURSOR = ProblemCode.of("invalid-cursor");
    /** The path is not written in its canonical form. */
    public static final ProblemCode NON_CANONICAL_PATH = ProblemCode.of("non-canonical-path");
    /** Any other fault in the form of the request. */
    public static final ProblemCode BAD_REQUEST = ProblemCode.of("bad-request");

    /** No credentials, or none that are valid here. Never with a detail. */
    public static final ProblemCode UNAUTHENTICATED = ProblemCode.of("unauthenticated");
    /** The token works without a key, where only tokens bound to one are taken. */
    public static final ProblemCode TOKEN_NOT_BOUND = ProblemCode.of("token-not-bound");
    /** The token is bound to a key, and nothing shows that the caller holds it. */
    public static final ProblemCode PROOF_REQUIRED = ProblemCode.of("proof-required");
    /** The proof is none, or is for another key, token, method or address. */
    public static final ProblemCode PROOF_INVALID = ProblemCode.of("proof-invalid");
    /** The proof was not made just now. */
    public static final ProblemCode PROOF_EXPIRED = ProblemCode.of("proof-expired");
    /** The proof was used before. */
    public static final ProblemCode PROOF_REPLAYED = ProblemCode.of("proof-replayed");
    /** A privacy officer has revoked the token. */
    public static final ProblemCode TOKEN_REVOKED = ProblemCode.of("token-revoked");
    /** The role or client may not call the operation. */
    public static final ProblemCode FORBIDDEN = ProblemCode.of("forbidden");
    /** Absent, not the caller's, or not in the caller's view: one answer for all three. */
    public static final ProblemCode NOT_FOUND = ProblemCode.of("not-found");
    /** The resource does not know this method. */
    public static final ProblemCode METHOD_NOT_ALLOWED = ProblemCode.of("method-not-allowed");
    /** None of the media types asked for can be given. */
    public static final ProblemCode NOT_ACCEPTABLE = ProblemCode.of("not-acceptable");
    /** The request took too long to arrive. */
    public static final ProblemCode REQUEST_TIMEOUT = ProblemCode.of("request-timeout");
    /** The state of the record does not allow it. */
    public static final ProblemCode STATE_CONFLICT = ProblemCode.of("state-conflict");
    /** Something that must be unique exists already. */
    public static final ProblemCode ALREADY_EXISTS = ProblemCode.of("already-exists");
    /** The first request with this key has not been answered yet. */
    public static final ProblemCode IDEMPOTENCY_IN_PROGRESS = ProblemCode.of("idempotency-in-progress");
    /** The operation was withdrawn. */
    public static final ProblemCode GONE = ProblemCode.of("gone");
    /** The record changed since it was read. */
    public static final ProblemCode PRECONDITION_FAILED = ProblemCode.of("precondition-failed");
    /** The body is larger than the limit. */
    public static final ProblemCode PAYLOAD_TOO_LARGE = ProblemCode.of("payload-too-large");
    /** The address is longer than the limit. */
    public static final ProblemCode URI_TOO_LONG = ProblemCode.of("uri-too-long");
    /** The media type or content coding of the body is not one the operation reads. */
    public static final ProblemCode UNSUPPORTED_MEDIA_TYPE = ProblemCode.of("unsupported-media-type");
    /** Well-formed, but a field breaks a rule. */
    public static final ProblemCode VALIDATION_FAILED = ProblemCode.of("validation-failed");
    /** The patch names a field that exists but that callers do not set. */
    public static final ProblemCode READ_ONLY_FIELD = ProblemCode.of("read-only-field");
    /** The key was used before with another body. */
    public static final ProblemCode IDEMPOTENCY_KEY_REUSED = ProblemCode.of("idempotency-key-reused");
    /** A POST without {@code Idempotency-Key}, or with one that cannot be read. */
    public static final ProblemCode IDEMPOTENCY_KEY_REQUIRED = ProblemCode.of("idempotency-key-required");
    /** A change without {@code If-Match}. */
    public static final ProblemCode PRECONDITION_REQUIRED = ProblemCode.of("precondition-required");
    /** Too many requests; {@code Retry-After} says when to come back. */
    public static final ProblemCode RATE_LIMITED = ProblemCode.of("rate-limited");
    /** More or larger headers than the limit. */
    public static final ProblemCode HEADERS_TOO_LARGE = ProblemCode.of("headers-too-large");
    /** A fault of the service; the trace id finds it. */
    public static final ProblemCode INTERNAL = ProblemCode.of("internal");
    /** Something the service needs is down; {@code Retry-After} says when to come back. */
    public static final ProblemCode DEPENDENCY_UNAVAILABLE = ProblemCode.of("dependency-unavailable");

    private GeneralProblems() {}

    /** The code that says no more than the status does: for answers that come without one. */
    public static ProblemCode ofStatus(int status) {
        return switch (status) {
            case 401 -> UNAUTHENTICATED;
            case 403 -> FORBIDDEN;
            case 404 -> NOT_FOUND;
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            case 408 -> REQUEST_TIMEOUT;
            case 409 -> STATE_CONFLICT;
            case 410 -> GONE;
            case 412 -> PRECONDITION_FAILED;
            case 413 -> PAYLOAD_TOO_LARGE;
            case 414 -> URI_TOO_LONG;
            case 415 -> UNSUPPORTED_MEDIA_TYPE;
            case 422 -> VALIDATION_FAILED;
            case 428 -> PRECONDITION_REQUIRED;
            case 429 -> RATE_LIMITED;
            case 431 -> HEADERS_TOO_LARGE;
            case 502, 503, 504 -> DEPENDENCY_UNAVAILABLE;
            default -> status < 500 ? BAD_REQUEST : INTERNAL;
        };
    }
}
