package cymru.gwarchod.access.token;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.function.Consumer;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;

/** A partner's key, and proofs made with it, right or wrong. */
final class PartnersKey {

    final PublicJsonWebKey key;

    PartnersKey() {
        try {
            key = EcJwkGenerator.generateJwk(EllipticCurves.P256);
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    String thumbprint() {
        return key.calculateBase64urlEncodedThumbprint("SHA-256");
    }

    /** A proof for a GET of {@code https://api.test/v1/agencies} with the token, but for what is changed. */
    String proof(String token, Instant at, Consumer<JwtClaims> change) {
        return signed(claims(token, at, change), jws -> {});
    }

    String signed(JwtClaims claims, Consumer<JsonWebSignature> change) {
        try {
            JsonWebSignature jws = new JsonWebSignature();
            jws.setPayload(claims.toJson());
            jws.setAlgorithmHeaderValue(AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);
            jws.setHeader("typ", "dpop+jwt");
            jws.setJwkHeader(key);
            jws.setKey(key.getPrivateKey());
            change.accept(jws);
            return jws.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    static JwtClaims claims(String token, Instant at, Consumer<JwtClaims> change) {
        JwtClaims claims = new JwtClaims();
        claims.setGeneratedJwtId();
        claims.setIssuedAt(NumericDate.fromSeconds(at.getEpochSecond()));
        claims.setStringClaim("htm", "GET");
        claims.setStringClaim("htu", "https://api.test/v1/agencies");
        claims.setStringClaim("ath", hash(token));
        change.accept(claims);
        return claims;
    }

    static String hash(String token) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(
                            MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.US_ASCII)));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
