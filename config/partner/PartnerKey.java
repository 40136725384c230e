import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.UUID;

/**
 * Signs for a partner system of Gwarchod with its P-256 key: what the realm asks for a token, and what a service asks for a
 * request. It needs a JDK and nothing else, and is short enough to be read, or written again in another language.
 *
 * <pre>
 * java PartnerKey.java jwks      FOLDER KID                  the public key, for the realm's administrator
 * java PartnerKey.java assertion FOLDER KID CLIENT ISSUER    that the client is the client (RFC 7523)
 * java PartnerKey.java proof     FOLDER METHOD URL [TOKEN]   that the caller holds the key (RFC 9449)
 * </pre>
 *
 * FOLDER holds {@code private.pem} (PKCS #8) and {@code public.pem}, as openssl writes them.
 */
public final class PartnerKey {
    private static final int LIFE_OF_AN_ASSERTION = 60;

    private final ECPrivateKey privateKey;
    private final ECPublicKey publicKey;

    private PartnerKey(Path folder) throws IOException, GeneralSecurityException {
        KeyFactory keys = KeyFactory.getInstance("EC");
        privateKey = (ECPrivateKey) keys.generatePrivate(new PKCS8EncodedKeySpec(pem(folder.resolve("private.pem"))));
        publicKey = (ECPublicKey) keys.generatePublic(new X509EncodedKeySpec(pem(folder.resolve("public.pem"))));
    }

    public static void main(String[] arguments) throws IOException, GeneralSecurityException {
        if (arguments.length < 3) {
            System.err.println("jwks FOLDER KID | assertion FOLDER KID CLIENT ISSUER | proof FOLDER METHOD URL [TOKEN]");
            System.exit(64);
        }
        PartnerKey key = new PartnerKey(Path.of(arguments[1]));
        System.out.println(
                switch (arguments[0]) {
                    case "jwks" -> key.jwks(arguments[2]);
                    case "assertion" -> key.assertion(arguments[2], arguments[3], arguments[4]);
                    case "proof" -> key.proof(arguments[2], arguments[3], arguments.length > 4 ? arguments[4] : "");
                    default -> throw new IllegalArgumentException(arguments[0]);
                });
    }

    private String jwks(String kid) {
        return "{\"keys\":[{%s,\"kid\":\"%s\",\"use\":\"sig\",\"alg\":\"ES256\"}]}".formatted(members(), kid);
    }

    private String assertion(String kid, String client, String issuer) throws GeneralSecurityException {
        long now = System.currentTimeMillis() / 1000;
        return signed(
                "{\"alg\":\"ES256\",\"typ\":\"JWT\",\"kid\":\"%s\"}".formatted(kid),
                "{\"iss\":\"%1$s\",\"sub\":\"%1$s\",\"aud\":\"%2$s\",\"jti\":\"%3$s\",\"iat\":%4$d,\"exp\":%5$d}"
                        .formatted(client, issuer, UUID.randomUUID(), now, now + LIFE_OF_AN_ASSERTION));
    }

    /** The address without its query; with the token wherever it is sent along, so not to the realm. */
    private String proof(String method, String address, String token) throws GeneralSecurityException {
        String hash = token.isEmpty()
                ? ""
                : ",\"ath\":\"%s\""
                        .formatted(base64(MessageDigest.getInstance("SHA-256")
                                .digest(token.getBytes(StandardCharsets.US_ASCII))));
        return signed(
                "{\"alg\":\"ES256\",\"typ\":\"dpop+jwt\",\"jwk\":{%s}}".formatted(members()),
                "{\"jti\":\"%s\",\"htm\":\"%s\",\"htu\":\"%s\",\"iat\":%d%s}"
                        .formatted(
                                UUID.randomUUID(),
                                method,
                                address.replaceAll("[?#].*", ""),
                                System.currentTimeMillis() / 1000,
                                hash));
    }

    private String members() {
        return "\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"%s\",\"y\":\"%s\""
                .formatted(
                        coordinate(publicKey.getW().getAffineX()),
                        coordinate(publicKey.getW().getAffineY()));
    }

    private String signed(String header, String claims) throws GeneralSecurityException {
        String content = base64(header.getBytes(StandardCharsets.UTF_8))
                + "."
                + base64(claims.getBytes(StandardCharsets.UTF_8));
        // JWS wants the two numbers side by side (RFC 7518, 3.4), not the structure that other formats use.
        Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
        signature.initSign(privateKey);
        signature.update(content.getBytes(StandardCharsets.US_ASCII));
        return content + "." + base64(signature.sign());
    }

    /** 32 bytes, whatever the number's own length (RFC 7518, 6.2.1.2). */
    private static String coordinate(BigInteger value) {
        byte[] bytes = value.toByteArray();
        byte[] fixed = new byte[32];
        int length = Math.min(bytes.length, fixed.length);
        System.arraycopy(bytes, bytes.length - length, fixed, fixed.length - length, length);
        return base64(fixed);
    }

    private static byte[] pem(Path file) throws IOException {
        return Base64.getMimeDecoder().decode(Files.readString(file).replaceAll("-----[A-Z ]+-----", ""));
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
