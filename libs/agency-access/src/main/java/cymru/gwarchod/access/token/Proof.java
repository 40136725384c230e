package cymru.gwarchod.access.token;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.lang.JoseException;

/**
 * A proof that whoever presents a token holds the key it was issued to (RFC 9449, 4.3), checked but for what needs a
 * memory: whether it was used before is for {@link SeenProofs}.
 *
 * @param id what makes it unique: its key and its {@code jti}, as a SHA-256 in base64url
 * @param honouredUntil from then on its age alone refuses it
 */
record Proof(String id, Instant honouredUntil) {

    /** The algorithms taken, as a challenge names them. */
    static final String ALGORITHMS = "ES256 PS256";

    /** The oldest proof that is taken. */
    static final Duration OLDEST = Duration.ofSeconds(60);

    /** How far a caller's clock may be ahead of ours. */
    static final Duration AHEAD = Duration.ofSeconds(10);

    private static final AlgorithmConstraints SIGNATURES = new AlgorithmConstraints(
            ConstraintType.PERMIT,
            AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256,
            AlgorithmIdentifiers.RSA_PSS_USING_SHA256);
    private static final String TYPE = "dpop+jwt";
    private static final int LONGEST = 4_096;
    private static final int LONGEST_ID = 256;

    /**
     * What the proof must be for.
     *
     * @param method of the request
     * @param address of the request, as the caller wrote it, without query
     * @param token as presented
     * @param thumbprint of the key that the token is bound to ({@code cnf.jkt})
     */
    record Purpose(String method, URI address, String token, String thumbprint) {}

    /**
     * Checks the values of the header {@code DPoP}, of which there must be one.
     *
     * @throws cymru.gwarchod.problem.ProblemException 401 with the code of what is wrong
     */
    static Proof check(List<String> presented, Purpose purpose, Instant now) {
        if (presented.isEmpty()) {
            throw TokenProblems.proofRequired();
        }
        Claims claims = signed(presented, purpose);
        if (!claims.method().equals(purpose.method())
                || !isSame(claims.address(), purpose.address())
                || !claims.tokenHash().equals(sha256(purpose.token()))
                || claims.id().isEmpty()
                || claims.id().length() > LONGEST_ID) {
            throw TokenProblems.proofInvalid();
        }
        if (claims.at().isBefore(now.minus(OLDEST)) || claims.at().isAfter(now.plus(AHEAD))) {
            throw TokenProblems.proofExpired();
        }
        return new Proof(
                sha256(purpose.thumbprint() + "." + claims.id()), claims.at().plus(OLDEST));
    }

    private record Claims(String method, URI address, String tokenHash, String id, Instant at) {}

    /** What the proof says, once its own key, which must be the token's, has been found to have signed it. */
    private static Claims signed(List<String> presented, Purpose purpose) {
        String compact = presented.getFirst();
        if (presented.size() > 1 || compact.length() > LONGEST) {
            throw TokenProblems.proofInvalid();
        }
        try {
            JsonWebSignature jws = new JsonWebSignature();
            jws.setAlgorithmConstraints(SIGNATURES);
            jws.setCompactSerialization(compact);
            PublicJsonWebKey key = jws.getJwkHeader(); // refuses one with its private part
            if (key == null
                    || !TYPE.equalsIgnoreCase(jws.getHeader("typ"))
                    || !key.calculateBase64urlEncodedThumbprint("SHA-256").equals(purpose.thumbprint())) {
                throw new JoseException("not a proof with the key of the token");
            }
            jws.setKey(key.getPublicKey());
            if (!jws.verifySignature()) {
                throw new JoseException("signed by another key");
            }
            JwtClaims claims = JwtClaims.parse(jws.getPayload());
            return new Claims(
                    Objects.requireNonNull(claims.getStringClaimValue("htm")),
                    URI.create(claims.getStringClaimValue("htu")),
                    Objects.requireNonNull(claims.getStringClaimValue("ath")),
                    Objects.requireNonNull(claims.getJwtId()),
                    Instant.ofEpochSecond(claims.getIssuedAt().getValue()));
        } catch (JoseException | InvalidJwtException | MalformedClaimException | RuntimeException malformed) {
            // Whatever a caller writes there, it is the caller's fault: a claim that is missing or of another type too.
            throw TokenProblems.proofInvalid();
        }
    }

    /** RFC 9449, 4.3: without query and fragment; scheme and host in any case, and the scheme's own port may be said. */
    private static boolean isSame(URI claimed, URI actual) {
        return claimed.getScheme() != null
                && claimed.getHost() != null
                && claimed.getRawUserInfo() == null
                && claimed.getScheme().equalsIgnoreCase(actual.getScheme())
                && claimed.getHost().toLowerCase(Locale.ROOT).equals(actual.getHost())
                && port(claimed) == port(actual)
                && claimed.getRawPath().equals(actual.getRawPath());
    }

    private static int port(URI address) {
        if (address.getPort() >= 0) {
            return address.getPort();
        }
        return "https".equalsIgnoreCase(address.getScheme()) ? 443 : 80;
    }

    private static String sha256(String text) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
