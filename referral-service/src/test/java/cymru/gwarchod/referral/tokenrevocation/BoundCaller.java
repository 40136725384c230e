package cymru.gwarchod.referral.tokenrevocation;

import static io.restassured.RestAssured.given;

import cymru.gwarchod.testing.TestTokens;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;

/** Somebody of {@code people.csv} with a token that is bound to a key, and with the key. */
public final class BoundCaller {

    /** The address that callers use, as a test's service believes. */
    public static final String OUTER = "http://localhost:8080";

    private final PublicJsonWebKey key;
    private final String token;

    private BoundCaller(String username) {
        try {
            key = EcJwkGenerator.generateJwk(EllipticCurves.P256);
            Map<String, String> confirmation = Map.of("jkt", key.calculateBase64urlEncodedThumbprint("SHA-256"));
            token = TestTokens.person(username, claims -> claims.claim("cnf", confirmation));
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    public static BoundCaller as(String username) {
        return new BoundCaller(username);
    }

    public String token() {
        return token;
    }

    /** A proof for a request with this caller's token, but for what is changed. */
    public String proof(String method, String path, Consumer<JwtClaims> change) {
        try {
            JwtClaims claims = new JwtClaims();
            claims.setGeneratedJwtId();
            claims.setIssuedAtToNow();
            claims.setStringClaim("htm", method);
            claims.setStringClaim("htu", OUTER + path);
            claims.setStringClaim(
                    "ath",
                    Base64.getUrlEncoder()
                            .withoutPadding()
                            .encodeToString(MessageDigest.getInstance("SHA-256")
                                    .digest(token.getBytes(StandardCharsets.US_ASCII))));
            change.accept(claims);
            JsonWebSignature jws = new JsonWebSignature();
            jws.setPayload(claims.toJson());
            jws.setAlgorithmHeaderValue(AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);
            jws.setHeader("typ", "dpop+jwt");
            jws.setJwkHeader(key);
            jws.setKey(key.getPrivateKey());
            return jws.getCompactSerialization();
        } catch (JoseException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public String proof(String method, String path) {
        return proof(method, path, claims -> {});
    }

    /** Reads with these proofs. */
    public static Response get(String scheme, String token, String path, List<String> proofs) {
        return with(scheme, token, proofs).get(path);
    }

    /** Reads as it should. */
    public Response get(String path) {
        return get("DPoP", token, path, List.of(proof("GET", path)));
    }

    /** Sends a body that will not be looked at before the token is. */
    public Response post(String path, List<String> proofs) {
        return with("DPoP", token, proofs)
                .contentType(ContentType.JSON)
                .body("{")
                .post(path);
    }

    private static RequestSpecification with(String scheme, String token, List<String> proofs) {
        RequestSpecification request = given().accept(ContentType.JSON).header("Authorization", scheme + " " + token);
        for (String proof : proofs) {
            request.header("DPoP", proof);
        }
        return request;
    }
}
