package cymru.gwarchod.launcher.realm;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The key of a client of the live realm (P-256): signs its assertions (RFC 7523) and its proofs of possession (RFC 9449).
 * Partners have a program of their own for this, {@code config/partner/PartnerKey.java}.
 */
public final class ClientKey {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LIFE_OF_AN_ASSERTION = 60;

    private final KeyPair pair;
    private final String id;

    /**
     * Makes a new key.
     *
     * @param id by which the realm finds it ({@code kid})
     */
    public ClientKey(String id) {
        this.id = id;
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            pair = generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Writes the private key (PKCS #8, PEM) where only its owner can read it. */
    public void write(Path file) {
        String text = "-----BEGIN PRIVATE KEY-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'})
                        .encodeToString(pair.getPrivate().getEncoded())
                + "\n-----END PRIVATE KEY-----\n";
        try {
            Files.deleteIfExists(file);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The public key, members in the order that its thumbprint (RFC 7638) asks for. */
    private Map<String, String> jwk() {
        ECPublicKey key = (ECPublicKey) pair.getPublic();
        Map<String, String> jwk = new LinkedHashMap<>();
        jwk.put("crv", "P-256");
        jwk.put("kty", "EC");
        jwk.put("x", coordinate(key.getW().getAffineX()));
        jwk.put("y", coordinate(key.getW().getAffineY()));
        return jwk;
    }

    /** The thumbprint of the public key, to which a token is bound. */
    public String thumbprint() {
        return sha256(json(jwk()));
    }

    /** The public key as a set, for the realm. */
    public String jwks() {
        Map<String, String> key = new LinkedHashMap<>(jwk());
        key.putAll(Map.of("kid", id, "use", "sig", "alg", "ES256"));
        return json(Map.of("keys", List.of(key)));
    }

    /** Proves to the issuer that the client is the client. */
    public String assertion(String clientId, URI issuer) {
        long now = now();
        return signed(
                Map.of("alg", "ES256", "kid", id, "typ", "JWT"),
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
                        now + LIFE_OF_AN_ASSERTION));
    }

    /** Proves to the token endpoint that the client holds the key to which the token shall be bound. */
    public String proof(String method, URI address) {
        return proof(method, address, Map.of());
    }

    /** Proves to a service that the caller holds the key to which the token is bound. */
    public String proof(String method, URI address, String token) {
        return proof(method, address, Map.of("ath", sha256(token)));
    }

    /** A proof with more claims, or other ones. */
    public String proof(String method, URI address, Map<String, ?> claims) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("jti", UUID.randomUUID().toString());
        all.put("htm", method);
        all.put("htu", address.toString());
        all.put("iat", now());
        all.putAll(claims);
        return signed(Map.of("alg", "ES256", "typ", "dpop+jwt", "jwk", jwk()), all);
    }

    /** What a proof says of the token that it comes with ({@code ath}). */
    public static String sha256(String text) {
        try {
            return base64(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static long now() {
        return System.currentTimeMillis() / 1000;
    }

    private String signed(Map<String, ?> header, Map<String, ?> claims) {
        String content = base64(json(header).getBytes(StandardCharsets.UTF_8))
                + "."
                + base64(json(claims).getBytes(StandardCharsets.UTF_8));
        try {
            Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
            signature.initSign(pair.getPrivate());
            signature.update(content.getBytes(StandardCharsets.US_ASCII));
            return content + "." + base64(signature.sign());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
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
