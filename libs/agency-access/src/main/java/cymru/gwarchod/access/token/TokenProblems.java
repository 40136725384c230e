package cymru.gwarchod.access.token;

import cymru.gwarchod.problem.GeneralProblems;
import cymru.gwarchod.problem.ProblemCode;
import cymru.gwarchod.problem.ProblemException;
import jakarta.ws.rs.core.HttpHeaders;

/** Why a token that the realm has issued is refused, each with its code and with the challenge of RFC 9449, 7.1. */
final class TokenProblems {

    static final String CHALLENGE = "DPoP algs=\"" + Proof.ALGORITHMS + "\"";

    private static final String PROOF = CHALLENGE + ", error=\"invalid_dpop_proof\"";
    private static final String TOKEN = CHALLENGE + ", error=\"invalid_token\"";

    private TokenProblems() {}

    /** The token works without a key, where only tokens bound to one are taken. */
    static ProblemException notBound() {
        return refused(GeneralProblems.TOKEN_NOT_BOUND, TOKEN);
    }

    /** The token is bound to a key, and nothing shows that the caller holds it. */
    static ProblemException proofRequired() {
        return refused(GeneralProblems.PROOF_REQUIRED, PROOF);
    }

    /** The proof is none, or is for another key, token, method or address. */
    static ProblemException proofInvalid() {
        return refused(GeneralProblems.PROOF_INVALID, PROOF);
    }

    /** The proof was not made just now. */
    static ProblemException proofExpired() {
        return refused(GeneralProblems.PROOF_EXPIRED, PROOF);
    }

    /** The proof was used before. */
    static ProblemException proofReplayed() {
        return refused(GeneralProblems.PROOF_REPLAYED, PROOF);
    }

    /** A privacy officer has revoked it. */
    static ProblemException revoked() {
        return refused(GeneralProblems.TOKEN_REVOKED, TOKEN);
    }

    private static ProblemException refused(ProblemCode code, String challenge) {
        return ProblemException.of(code).header(HttpHeaders.WWW_AUTHENTICATE, challenge);
    }
}
