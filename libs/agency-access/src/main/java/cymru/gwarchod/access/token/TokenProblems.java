package cymru.gwarchod.access.token;

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
        return refused("token-not-bound", TOKEN);
    }

    /** The token is bound to a key, and nothing shows that the caller holds it. */
    static ProblemException proofRequired() {
        return refused("proof-required", PROOF);
    }

    /** The proof is none, or is for another key, token, method or address. */
    static ProblemException proofInvalid() {
        return refused("proof-invalid", PROOF);
    }

    /** The proof was not made just now. */
    static ProblemException proofExpired() {
        return refused("proof-expired", PROOF);
    }

    /** The proof was used before. */
    static ProblemException proofReplayed() {
        return refused("proof-replayed", PROOF);
    }

    /** A privacy officer has revoked it. */
    static ProblemException revoked() {
        return refused("token-revoked", TOKEN);
    }

    private static ProblemException refused(String code, String challenge) {
        return ProblemException.of(ProblemCode.of(code)).header(HttpHeaders.WWW_AUTHENTICATE, challenge);
    }
}
