package cymru.gwarchod.launcher.realm;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** The key of a partner system (P-256): signs its client assertions (RFC 7523) and its proofs of possession (RFC 9449). */
final class PartnerKey {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final KeyPair pair;

    PartnerKey() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        pair = generator.generateKeyPair();
    }

    /** The public key, members in the order that its thumbprint (RFC 7638) asks for. */
    Map<String, String> jwk() {
        ECPublicKey key = (ECPublicKey) pair.getPublic();
        Map<String, String> jwk = new LinkedHashMap<>();
        jwk.put("crv", "P-256");
        jwk.put("kty", "EC");
        jwk.put("x", coordinate(key.getW().getAffineX()));
        jwk.put("y", coordinate(key.getW().getAffineY()));
        return jwk;
    }

    String thumbprint() throws GeneralSecurityException, IOException {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(JSON.writeValueAsBytes(jwk()));
        return base64(digest);
    }

    String jwks() throws IOException {
        Map<String, String> key = new LinkedHashMap<>(jwk());
        key.putAll(Map.of("kid", "partner", "use", "sig", "alg", "ES256"));
        return JSON.writeValueAsString(Map.of("keys", new Object[] {key}));
    }

    String assertion(String clientId, URI issuer, long now) throws GeneralSecurityException, IOException {
        return signed(
                Map.of("alg", "ES256", "kid", "partner", "typ", "JWT"),
                Map.of(
                        "iss",
                        clientId,
                        "sub",
                        clientId,
                        "aud",
                        issuer.toString(),
                        "jti",
                        UUID.randomUUID().toString(),
                        "iat",
                        now,
                        "exp",
                        now + 60));
    }

    String proof(URI endpoint, long now) throws GeneralSecurityException, IOException {
        return signed(
                Map.of("alg", "ES256", "typ", "dpop+jwt", "jwk", jwk()),
                Map.of("jti", UUID.randomUUID().toString(), "htm", "POST", "htu", endpoint.toString(), "iat", now));
    }

    private String signed(Map<String, ?> header, Map<String, ?> claims) throws GeneralSecurityException, IOException {
        String content = base64(JSON.writeValueAsBytes(header)) + "." + base64(JSON.writeValueAsBytes(claims));
        Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
        signature.initSign(pair.getPrivate());
        signature.update(content.getBytes(StandardCharsets.US_ASCII));
        return content + "." + base64(signature.sign());
    }

    private static String coordinate(BigInteger value) {
        byte[] fixed = new byte[32];
        byte[] bytes = value.toByteArray();
        int length = Math.min(bytes.length, fixed.length);
        System.arraycopy(bytes, bytes.length - length, fixed, fixed.length - length, length);
        return base64(fixed);
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
