package cymru.gwarchod.access.token;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import cymru.gwarchod.problem.ProblemException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** RFC 9449, 4.3, point by point. */
class ProofTest {

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    private static final String TOKEN = "header.claims.signature";
    private static final URI ADDRESS = URI.create("https://api.test/v1/agencies");
    private static final PartnersKey KEY = new PartnersKey();

    @Test
    void aRightProofIsTakenAndHonouredForAMinute() {
        Proof proof = check(KEY.proof(TOKEN, NOW, claims -> {}));

        assertEquals(NOW.plusSeconds(60), proof.honouredUntil());
    }

    @Test
    void aProofIsKnownByItsKeyAndItsId() {
        // given
        String one = KEY.proof(TOKEN, NOW, claims -> claims.setJwtId("one"));
        String again = KEY.proof(TOKEN, NOW.minusSeconds(5), claims -> claims.setJwtId("one"));
        PartnersKey other = new PartnersKey();
        String ofAnother = other.proof(TOKEN, NOW, claims -> claims.setJwtId("one"));

        // then
        assertEquals(check(one).id(), check(again).id());
        assertNotEquals(
                check(one).id(),
                Proof.check(List.of(ofAnother), purpose(other.thumbprint()), NOW)
                        .id());
        assertNotEquals(
                check(one).id(),
                check(KEY.proof(TOKEN, NOW, claims -> claims.setJwtId("two"))).id());
    }

    @ParameterizedTest
    @ValueSource(longs = {-10, 0, 1, 60})
    void itsAgeMayBeAMinuteAndItsClockALittleAhead(long secondsAgo) {
        check(KEY.proof(TOKEN, NOW.minusSeconds(secondsAgo), claims -> {}));
    }

    @ParameterizedTest
    @ValueSource(longs = {-3_600, -11, 61, 3_600, 1_790_000_000})
    void anOldOneAndOneOfTheFutureHaveExpired(long secondsAgo) {
        assertRefused("proof-expired", List.of(KEY.proof(TOKEN, NOW.minusSeconds(secondsAgo), claims -> {})));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://api.test/v1/agencies?limit=5",
                "https://api.test/v1/agencies#top",
                "https://API.test:443/v1/agencies",
                "HTTPS://api.test/v1/agencies"
            })
    void theSameAddressMayBeWrittenOtherwise(String address) {
        check(KEY.proof(TOKEN, NOW, claims -> claims.setStringClaim("htu", address)));
    }

    @Test
    void rsaWithPssIsTakenToo() throws JoseException {
        var rsa = RsaJwkGenerator.generateJwk(2048);
        String proof = KEY.signed(PartnersKey.claims(TOKEN, NOW, claims -> {}), jws -> {
            jws.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_PSS_USING_SHA256);
            jws.setJwkHeader(rsa);
            jws.setKey(rsa.getPrivateKey());
        });

        Proof.check(List.of(proof), purpose(rsa.calculateBase64urlEncodedThumbprint("SHA-256")), NOW);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"otherClaims", "otherHeaders", "noProofs"})
    void isRefused(String name, String proof) {
        assertRefused("proof-invalid", List.of(proof));
    }

    static Stream<Arguments> otherClaims() {
        return Stream.of(
                claims("another method", c -> c.setStringClaim("htm", "POST")),
                claims("a method in other letters", c -> c.setStringClaim("htm", "get")),
                claims("no method", c -> c.unsetClaim("htm")),
                claims("another path", c -> c.setStringClaim("htu", "https://api.test/v1/referrals")),
                claims("a path below", c -> c.setStringClaim("htu", "https://api.test/v1/agencies/")),
                claims("the service's own address", c -> c.setStringClaim("htu", "http://127.0.0.1:8081/v1/agencies")),
                claims("another host", c -> c.setStringClaim("htu", "https://api.evil/v1/agencies")),
                claims("another scheme", c -> c.setStringClaim("htu", "http://api.test/v1/agencies")),
                claims("another port", c -> c.setStringClaim("htu", "https://api.test:8443/v1/agencies")),
                claims("a name before the host", c -> c.setStringClaim("htu", "https://x@api.test/v1/agencies")),
                claims("only a path", c -> c.setStringClaim("htu", "/v1/agencies")),
                claims("no address", c -> c.setStringClaim("htu", "::")),
                claims("the hash of another token", c -> c.setStringClaim("ath", PartnersKey.hash("another.one.here"))),
                claims("no hash", c -> c.unsetClaim("ath")),
                claims("no id", c -> c.unsetClaim("jti")),
                claims("an empty id", c -> c.setJwtId("")),
                claims("a long id", c -> c.setJwtId("x".repeat(300))),
                claims("no moment", c -> c.unsetClaim("iat")),
                claims("a moment in words", c -> c.setStringClaim("iat", "now")),
                claims("an address that is a number", c -> c.setClaim("htu", 7)));
    }

    static Stream<Arguments> otherHeaders() throws JoseException {
        var p384 = EcJwkGenerator.generateJwk(EllipticCurves.P384);
        return Stream.of(
                header("another type", jws -> jws.setHeader("typ", "JWT")),
                header("no key", jws -> jws.getHeaders().setObjectHeaderValue("jwk", null)),
                header("a key that is a text", jws -> jws.setHeader("jwk", "key")),
                header("the private key", jws -> jws.getHeaders()
                        .setObjectHeaderValue("jwk", KEY.key.toParams(OutputControlLevel.INCLUDE_PRIVATE))),
                header("an extension that must be understood", jws -> {
                    jws.setCriticalHeaderNames("exp");
                    jws.setHeader("exp", "1");
                }),
                header("a signature of another key", jws -> jws.setKey(new PartnersKey().key.getPrivateKey())),
                header("another key than the token's", jws -> {
                    PartnersKey other = new PartnersKey();
                    jws.setJwkHeader(other.key);
                    jws.setKey(other.key.getPrivateKey());
                }),
                header("a larger curve", jws -> {
                    jws.setAlgorithmHeaderValue(AlgorithmIdentifiers.ECDSA_USING_P384_CURVE_AND_SHA384);
                    jws.setJwkHeader(p384);
                    jws.setKey(p384.getPrivateKey());
                }),
                header("a symmetric algorithm", jws -> {
                    jws.setAlgorithmHeaderValue(AlgorithmIdentifiers.HMAC_SHA256);
                    jws.setKey(new HmacKey("the public key is no secret key!".getBytes(StandardCharsets.UTF_8)));
                }),
                header("no algorithm", jws -> {
                    jws.setAlgorithmConstraints(org.jose4j.jwa.AlgorithmConstraints.ALLOW_ONLY_NONE);
                    jws.setAlgorithmHeaderValue(AlgorithmIdentifiers.NONE);
                    jws.setKey(null);
                }));
    }

    static Stream<Arguments> noProofs() {
        String right = KEY.proof(TOKEN, NOW, claims -> {});
        String[] parts = right.split("\\.");
        return Stream.of(
                arguments("nothing", ""),
                arguments("no JWT", "proof"),
                arguments("two parts", parts[0] + "." + parts[1]),
                arguments("two in one", right + ", " + right),
                arguments("without its signature", parts[0] + "." + parts[1] + "."),
                arguments(
                        "no JSON",
                        parts[0] + "."
                                + Base64.getUrlEncoder().encodeToString("[".getBytes(StandardCharsets.UTF_8)) + "."
                                + parts[2]),
                arguments("too long", right + "A".repeat(5_000)));
    }

    @Test
    void noneAtAllIsAskedForAndTwoAreTooMany() {
        assertRefused("proof-required", List.of());
        assertRefused(
                "proof-invalid", List.of(KEY.proof(TOKEN, NOW, claims -> {}), KEY.proof(TOKEN, NOW, claims -> {})));
    }

    private static Proof check(String proof) {
        return Proof.check(List.of(proof), purpose(KEY.thumbprint()), NOW);
    }

    private static void assertRefused(String code, List<String> proofs) {
        ProblemException refused =
                assertThrows(ProblemException.class, () -> Proof.check(proofs, purpose(KEY.thumbprint()), NOW));
        assertEquals(code, refused.code().value());
    }

    private static Proof.Purpose purpose(String thumbprint) {
        return new Proof.Purpose("GET", ADDRESS, TOKEN, thumbprint);
    }

    private static Arguments claims(String name, Consumer<JwtClaims> change) {
        return arguments(name, KEY.proof(TOKEN, NOW, change));
    }

    private static Arguments header(String name, Consumer<JsonWebSignature> change) {
        return arguments(name, KEY.signed(PartnersKey.claims(TOKEN, NOW, claims -> {}), change));
    }
}
