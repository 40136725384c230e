package cymru.gwarchod.problem;

/**
 * What the catalogue says of one code.
 *
 * @param code the code
 * @param status the HTTP status, the same for every occurrence
 * @param title short, the same for every occurrence
 * @param meaning what happened and what to do, a sentence or two
 * @param whoFixes who has to act
 * @param retry whether the same request may succeed later
 * @param example a situation that is answered so
 */
public record ProblemEntry(
        ProblemCode code,
        int status,
        Bilingual title,
        Bilingual meaning,
        WhoFixes whoFixes,
        Retry retry,
        Bilingual example) {

    /** Who has to act for the request to succeed. */
    public enum WhoFixes {
        /** Whoever wrote the calling program. */
        CLIENT_DEVELOPER,
        /** The person whose request it was: other content, another record, another time. */
        PERSON,
        /** Whoever gives roles, clients and keys at the caller's agency. */
        ADMINISTRATOR,
        /** Whoever runs the service. */
        OPERATOR
    }

    /** Whether to send the request again. */
    public enum Retry {
        /** Not without changing it. */
        NEVER,
        /** After reading the record again and deciding anew. */
        AFTER_REFRESH,
        /** The same request, later: after {@code Retry-After} where given. */
        LATER
    }
}
