package cymru.gwarchod.testing;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.RSAKeyGenParameterSpec;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * Tokens with the claims of the realm's, signed by a key of this test run. People are those of {@code people.csv}; a
 * system test compares the claims with those of a token from the real Keycloak.
 */
public final class TestTokens {

    /** The issuer of the tokens of tests. */
    public static final String ISSUER = "https://realm.test/realms/gwarchod";

    private static final KeyPair KEYS = newKeys();
    private static final List<String> AUDIENCES_OF_PEOPLE =
            List.of("referral-service", "assessment-service", "meeting-service", "placement-service", "gateway");
    private static final List<String> AUDIENCES_OF_SYSTEMS =
            List.of("referral-service", "assessment-service", "placement-service");
    private static final Map<String, Map<String, String>> PEOPLE = people();

    /** Signing takes longer than most of the requests that the tokens are for. */
    private static final Map<String, Kept> KEPT = new ConcurrentHashMap<>();

    private static final Duration KEPT_FOR = Duration.ofMinutes(5);

    private record Kept(String token, long until) {}

    private TestTokens() {}

    /** The public key as the service expects it: Base64 of the X.509 form. */
    public static String publicKey() {
        return Base64.getEncoder().encodeToString(KEYS.getPublic().getEncoded());
    }

    /** A token of a person of {@code people.csv}, by username. */
    public static String person(String username) {
        return kept("person " + username, () -> person(username, UnaryOperator.identity()));
    }

    /** The same with claims changed, to see that what is wrong is refused. */
    public static String person(String username, UnaryOperator<JwtClaimsBuilder> change) {
        Map<String, String> row = PEOPLE.get(username);
        if (row == null) {
            throw new IllegalArgumentException("people.csv has no " + username);
        }
        JwtClaimsBuilder claims = claims(
                        subject(username),
                        "sandbox-cli",
                        Arrays.asList(row.get("roles").split(" ")),
                        row.get("agency"))
                .claim("actor", "PERSON")
                .claim("preferred_username", username)
                .claim("name", row.get("given_name") + " " + row.get("family_name"));
        if (!row.get("unit").isBlank()) {
            claims.claim("unit", row.get("unit"));
        }
        return change.apply(claims).sign(KEYS.getPrivate());
    }

    /** A token of an agency's own system. */
    public static String system(String agency) {
        String client = agency.toLowerCase(java.util.Locale.ROOT) + "-system";
        return kept("system " + agency, () -> claims(subject(client), client, List.of("system-integration"), agency)
                .audience(Set.copyOf(AUDIENCES_OF_SYSTEMS))
                .claim("actor", "SYSTEM")
                .claim("preferred_username", "service-account-" + client)
                .sign(KEYS.getPrivate()));
    }

    /** Whether the tokens of agencies' own systems are for this service at all; where not, it takes none of them. */
    public static boolean systemsMayCall(String service) {
        return AUDIENCES_OF_SYSTEMS.contains(service);
    }

    /** A token of a person who holds exactly these roles in an agency, for the matrix. */
    public static String someone(String name, String agency, Set<String> roles) {
        return kept("someone %s %s %s".formatted(name, agency, new TreeSet<>(roles)), () -> claims(
                        subject(name), "sandbox-cli", List.copyOf(roles), agency)
                .claim("actor", "PERSON")
                .claim("preferred_username", name)
                .claim("name", name)
                .sign(KEYS.getPrivate()));
    }

    /** The same in a unit of the agency. */
    public static String someone(String name, String agency, String unit, Set<String> roles) {
        return kept("someone %s %s %s %s".formatted(name, agency, unit, new TreeSet<>(roles)), () -> claims(
                        subject(name), "sandbox-cli", List.copyOf(roles), agency)
                .claim("actor", "PERSON")
                .claim("preferred_username", name)
                .claim("name", name)
                .claim("unit", unit)
                .sign(KEYS.getPrivate()));
    }

    /** The subject of a person or client: stable, made from the name as in the sandbox's realm. */
    public static String subject(String name) {
        return UUID.nameUUIDFromBytes(("gwarchod-sandbox/" + name).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /** Usernames of {@code people.csv}. */
    public static Set<String> usernames() {
        return PEOPLE.keySet();
    }

    private static String kept(String owner, Supplier<String> signed) {
        return KEPT.compute(
                        owner,
                        (key, known) -> known != null && System.nanoTime() - known.until() < 0
                                ? known
                                : new Kept(signed.get(), System.nanoTime() + KEPT_FOR.toNanos()))
                .token();
    }

    private static JwtClaimsBuilder claims(String subject, String client, List<String> roles, String agency) {
        return Jwt.claims()
                .issuer(ISSUER)
                .subject(subject)
                .audience(Set.copyOf(AUDIENCES_OF_PEOPLE))
                .expiresIn(Duration.ofMinutes(30))
                .claim("azp", client)
                .claim("realm_access", Map.of("roles", roles))
                .claim("agency", agency);
    }

    private static KeyPair newKeys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            // The smallest exponent there is: each of many thousand requests verifies a signature.
            generator.initialize(new RSAKeyGenParameterSpec(2048, RSAKeyGenParameterSpec.F0));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Map<String, String>> people() {
        try (InputStream csv = Files.newInputStream(Repository.register().resolve("people.csv"));
                MappingIterator<Map<String, String>> rows = new CsvMapper()
                        .readerForMapOf(String.class)
                        .with(CsvSchema.emptySchema().withHeader())
                        .readValues(csv)) {
            return rows.readAll().stream()
                    .collect(java.util.stream.Collectors.toUnmodifiableMap(r -> r.get("username"), r -> r));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
