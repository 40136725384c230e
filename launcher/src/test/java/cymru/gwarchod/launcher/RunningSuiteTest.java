package cymru.gwarchod.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import cymru.gwarchod.launcher.journey.StepFailed;
import cymru.gwarchod.launcher.journey.Tokens;
import cymru.gwarchod.launcher.realm.LivePartner;
import cymru.gwarchod.launcher.realm.RealmGenerator;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The real PostgreSQL and the real Keycloak with both realms. What tokens say is held exactly: an upgrade that adds or
 * drops a claim must be seen here before a service meets it.
 */
@Tag("keycloak")
class RunningSuiteTest {
    private static final Path ROOT =
            Path.of(System.getProperty("gwarchod.root", "..")).toAbsolutePath().normalize();
    private static final Set<String> ALWAYS = Set.of(
            "exp",
            "iat",
            "jti",
            "iss",
            "aud",
            "sub",
            "typ",
            "azp",
            "realm_access",
            "scope",
            "actor",
            "agency",
            "preferred_username");

    @TempDir
    static Path local;

    private static Suite suite;
    private static Tokens tokens;

    @BeforeAll
    static void startServers() {
        Path realms = ROOT.resolve("config/keycloak");
        suite = Suite.start(SuiteConfig.forTests(ROOT, local)
                .starting(List.of(), false)
                .importing(List.of(realms.resolve("sandbox-realm.json"), realms.resolve("live-realm.json"))));
        tokens = new Tokens(HttpClient.newHttpClient(), suite.issuer());
    }

    @AfterAll
    static void stopServers() {
        suite.close();
    }

    @Test
    void aPersonsTokenSaysWhoAndForWhichAgencyAndUnitAndNoMore() {
        JsonNode claims = Tokens.claims(tokens.ofPerson("teacher-glannant"));

        assertEquals(with(ALWAYS, "sid", "unit", "name"), names(claims));
        assertEquals(suite.issuer().toString(), claims.get("iss").asText());
        assertEquals(
                RealmGenerator.subjectOf("teacher-glannant").toString(),
                claims.get("sub").asText());
        assertEquals("sandbox-cli", claims.get("azp").asText());
        assertEquals("PERSON", claims.get("actor").asText());
        assertEquals("EDUCATION-FLINTSHIRE", claims.get("agency").asText());
        assertEquals("SCHOOL-GLANNANT", claims.get("unit").asText());
        assertEquals("teacher-glannant", claims.get("preferred_username").asText());
        assertEquals("Athrawa Ffuglen", claims.get("name").asText());
        assertEquals(Set.of("practitioner", "referrer"), texts(claims.at("/realm_access/roles")));
        assertEquals(
                Set.of("referral-service", "assessment-service", "meeting-service", "placement-service", "gateway"),
                texts(claims.get("aud")));
        assertLives(600, claims);
    }

    @Test
    void aPersonOutsideAUnitHasNoUnit() {
        JsonNode claims = Tokens.claims(tokens.ofPerson("ss-flintshire-lead"));

        assertEquals(with(ALWAYS, "sid", "name"), names(claims));
        assertEquals("SS-FLINTSHIRE", claims.get("agency").asText());
    }

    @Test
    void aSystemsTokenSaysForWhichAgencyAndNamesNoPerson() {
        JsonNode claims = Tokens.claims(tokens.ofSystem("education-flintshire-system"));

        assertEquals(ALWAYS, names(claims));
        assertEquals("SYSTEM", claims.get("actor").asText());
        assertEquals("EDUCATION-FLINTSHIRE", claims.get("agency").asText());
        assertEquals("education-flintshire-system", claims.get("azp").asText());
        assertEquals(Set.of("system-integration"), texts(claims.at("/realm_access/roles")));
        assertEquals(Set.of("referral-service", "assessment-service", "placement-service"), texts(claims.get("aud")));
        assertLives(300, claims);
    }

    @Test
    void aReadersTokenReachesTheOtherServicesOnly() {
        JsonNode claims = Tokens.claims(tokens.ofSystem("referral-reader"));

        assertEquals(ALWAYS, names(claims));
        assertEquals("PLATFORM", claims.get("agency").asText());
        assertEquals(Set.of("internal-reader"), texts(claims.at("/realm_access/roles")));
        assertEquals(Set.of("assessment-service", "meeting-service", "placement-service"), texts(claims.get("aud")));
    }

    @Test
    void aWrongSecretGetsNothing() {
        assertThrows(StepFailed.class, () -> tokens.ofSystem("no-such-system"));
    }

    @Test
    void liveRefusesPasswordsAndSecretsAndGivesABoundTokenForASignedAssertion() throws Exception {
        LivePartner partner = LivePartner.register(
                suite.keycloak().address(), suite.secrets().password("keycloak-admin"), "education-flintshire-system");

        assertEquals("invalid_client", error(partner.withSecret("sandbox-education-flintshire-system-secret")));
        assertFalse(error(partner.withPassword("teacher-glannant", RealmGenerator.SANDBOX_PASSWORD))
                .isEmpty());
        assertEquals("invalid_request", error(partner.withAssertionOnly()));

        JsonNode granted = new ObjectMapper().readTree(partner.withAssertionAndProof());
        assertEquals("DPoP", granted.path("token_type").asText(), granted::toString);
        JsonNode claims = Tokens.claims(granted.get("access_token").asText());
        assertEquals(with(ALWAYS, "cnf"), names(claims));
        assertEquals(partner.thumbprint(), claims.at("/cnf/jkt").asText());
        assertLives(300, claims);
    }

    @Test
    void eachLoginOfTheDatabaseHasItsPasswordAndItsPlace() throws SQLException {
        Path sql = ROOT.resolve("config/postgres");
        suite.database().createServiceDatabase("referral", sql);
        suite.database().createServiceDatabase("referral", sql);

        assertThrows(SQLException.class, () -> connect("postgres", "").close());
        assertThrows(SQLException.class, () -> connect("referral_app", "guess").close());
        try (Connection owner = connect("referral_owner", suite.secrets().password("referral_owner"));
                Statement statement = owner.createStatement()) {
            statement.execute("SET ROLE gwarchod_owner; CREATE TABLE sample (id int)");
        }
        try (Connection app = connect("referral_app", suite.secrets().password("referral_app"));
                Statement statement = app.createStatement()) {
            assertThrows(SQLException.class, () -> statement.execute("CREATE TABLE other (id int)"));
            assertThrows(SQLException.class, () -> statement.execute("SET ROLE gwarchod_owner"));
        }
    }

    @Test
    void aSecondLauncherOnTheSameFolderIsTurnedAway() {
        SuiteConfig same = SuiteConfig.forTests(ROOT, local).starting(List.of(), false);

        LaunchException refused =
                assertThrows(LaunchException.class, () -> Suite.start(same).close());

        assertTrue(refused.getMessage().startsWith("Another ./run uses"), refused::getMessage);
    }

    private static Connection connect(String user, String password) throws SQLException {
        return DriverManager.getConnection(suite.database().jdbcUrl("referral"), user, password);
    }

    private static String error(String body) throws Exception {
        return new ObjectMapper().readTree(body).path("error").asText();
    }

    private static Set<String> names(JsonNode claims) {
        Set<String> names = new TreeSet<>();
        claims.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static Set<String> with(Set<String> some, String... more) {
        Set<String> all = new TreeSet<>(some);
        all.addAll(List.of(more));
        return all;
    }

    private static Set<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(text -> texts.add(text.asText()));
        return new HashSet<>(texts);
    }

    /** Keycloak reads its clock twice: a token that is made across the turn of a second lives one second longer. */
    private static void assertLives(long seconds, JsonNode claims) {
        long lives = claims.get("exp").asLong() - claims.get("iat").asLong();
        assertTrue(lives == seconds || lives == seconds + 1, "lives " + lives);
    }
}
