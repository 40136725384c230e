package cymru.gwarchod.systemtests;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import cymru.gwarchod.launcher.ServiceDefinition;
import cymru.gwarchod.launcher.Suite;
import cymru.gwarchod.launcher.SuiteConfig;
import cymru.gwarchod.launcher.journey.Tokens;
import cymru.gwarchod.launcher.realm.ClientKey;
import cymru.gwarchod.launcher.realm.RealmAdministration;
import cymru.gwarchod.launcher.realm.RealmGenerator;
import cymru.gwarchod.launcher.server.KeycloakServer;
import cymru.gwarchod.systemtests.LiveClient.Reply;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.Timeout;

/**
 * The suite in earnest, as far as one machine can: the real Keycloak with the live realm, the programs in their live profile,
 * one of them twice. Services without a part in this are left out, for time.
 */
@Tag("deep")
@Timeout(value = 5, unit = TimeUnit.MINUTES)
@TestInstance(Lifecycle.PER_CLASS)
class LiveRealmTest {
    private static final String REFERRAL = "referral";
    private static final String AGENCIES = "/v1/agencies";
    private static final String HOMES = "/v1/homes";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Suite suite;
    private RealmAdministration realm;
    private LiveClient partner;
    private String token;

    @BeforeAll
    void startTheLiveSuite() throws IOException, InterruptedException {
        Path local = RunningSuite.ROOT.resolve("system-tests/target/live-suite");
        List<ServiceDefinition> services = ServiceDefinition.ALL.stream()
                .filter(service -> List.of(REFERRAL, "placement").contains(service.name()))
                .toList();
        suite = Suite.start(SuiteConfig.forTests(RunningSuite.ROOT, local)
                .live()
                .starting(services, true)
                .twice(REFERRAL)
                .telling(System.out::println, true));
        realm = new RealmAdministration(
                suite.keycloak().address(),
                RealmGenerator.LIVE_REALM,
                suite.secrets().password(KeycloakServer.ADMINISTRATOR));
        partner = registered("education-flintshire-system");
    }

    @BeforeEach
    void aFreshToken() throws IOException, InterruptedException {
        token = partner.token();
    }

    @AfterAll
    void stop() {
        if (suite != null) {
            suite.close();
        }
    }

    @Test
    void aBoundTokenWithItsProofWorksThroughTheGateway() throws Exception {
        JsonNode claims = Tokens.claims(token);
        assertEquals(partner.key().thumbprint(), claims.at("/cnf/jkt").asText());
        assertTrue(claims.get("exp").asLong() - claims.get("iat").asLong() <= 301, "lives too long");

        Reply reply = partner.get(AGENCIES, token);

        assertEquals(200, reply.status(), reply.body()::toString);
        assertTrue(reply.body().path("items").size() > 10);
        assertEquals(200, partner.get(HOMES, token).status());
    }

    @Test
    void theSameTokenAsBearerIsRefused() throws Exception {
        for (URI at : List.of(suite.gateway(), suite.service(REFERRAL))) {
            assertRefused("proof-required", partner.get(at, AGENCIES, "Bearer " + token, List.of()));
            assertRefused(
                    "proof-required",
                    partner.get(at, AGENCIES, "Bearer " + token, List.of(partner.proof(AGENCIES, token))));
        }
    }

    @Test
    void aProofIsTakenOnceWhicheverInstanceItReaches() throws Exception {
        // given
        URI first = suite.service(REFERRAL);
        URI second = suite.service(REFERRAL + Suite.SECOND);
        String proof = partner.proof(AGENCIES, token);

        // when
        Reply taken = partner.get(first, AGENCIES, "DPoP " + token, List.of(proof));

        // then
        assertEquals(200, taken.status(), taken.body()::toString);
        for (URI instance : List.of(second, first, suite.gateway())) {
            assertRefused("proof-replayed", partner.get(instance, AGENCIES, "DPoP " + token, List.of(proof)));
        }
        assertEquals(
                200,
                partner.get(second, AGENCIES, "DPoP " + token, List.of(partner.proof(AGENCIES, token)))
                        .status());
    }

    @Test
    void aProofForAnotherAddressMethodKeyOrTokenIsRefused() throws Exception {
        ClientKey key = partner.key();
        URI address = partner.outer(AGENCIES);
        URI behind = suite.service(REFERRAL).resolve(AGENCIES);

        Stream.of(
                        key.proof("GET", behind, token),
                        key.proof("GET", partner.outer(HOMES), token),
                        key.proof("POST", address, token),
                        key.proof("GET", address, token + "x"),
                        key.proof("GET", address),
                        new ClientKey("other").proof("GET", address, token))
                .forEach(proof -> assertRefused("proof-invalid", proof));
    }

    @Test
    void anOldProofAndOneOfTheFutureAreRefused() {
        long now = Instant.now().getEpochSecond();
        for (long at : List.of(now - 120, now + 120)) {
            assertRefused(
                    "proof-expired",
                    partner.key()
                            .proof("GET", partner.outer(AGENCIES), Map.of("iat", at, "ath", ClientKey.sha256(token))));
        }
    }

    @Test
    void whatAPrivacyOfficerRevokesIsRefusedByEveryServiceSoonAfter() throws Exception {
        // given
        LiveClient revoked = registered("health-betsi-system");
        String before = revoked.token();
        assertEquals(200, revoked.get(AGENCIES, before).status());
        LiveFrontEnd front = new LiveFrontEnd(suite, realm);
        String officer = front.signIn("preifat-iechyd", "HEALTH-BETSI", "privacy-officer");
        JsonNode claims = Tokens.claims(officer);
        assertEquals(front.client().key().thumbprint(), claims.at("/cnf/jkt").asText());
        assertTrue(claims.get("exp").asLong() - claims.get("iat").asLong() <= 121, "lives too long");

        // when
        Reply made = front.client()
                .post(
                        "/v1/token-revocations",
                        officer,
                        Map.of(
                                "kind",
                                "CLIENT",
                                "value",
                                "health-betsi-system",
                                "reason",
                                "KEY_EXPOSED",
                                "until",
                                Instant.now().plus(Duration.ofHours(1)).toString()));

        // then
        assertEquals(201, made.status(), made.body()::toString);
        long start = System.nanoTime();
        for (String service : List.of(REFERRAL, REFERRAL + Suite.SECOND)) {
            awaitRevoked(revoked, suite.service(service), AGENCIES, before);
        }
        awaitRevoked(revoked, suite.service("placement"), HOMES, before);
        System.out.printf("Revoked everywhere after %d ms%n", (System.nanoTime() - start) / 1_000_000);
        assertRefused("token-revoked", revoked.get(AGENCIES, revoked.token()));
        assertEquals(200, partner.get(AGENCIES, token).status());

        // and a service that starts again has not forgotten
        suite.kill(REFERRAL + Suite.SECOND);
        suite.restart(REFERRAL + Suite.SECOND);
        assertRefused(
                "token-revoked",
                revoked.get(
                        suite.service(REFERRAL + Suite.SECOND),
                        AGENCIES,
                        "DPoP " + before,
                        List.of(revoked.proof(AGENCIES, before))));
    }

    @Test
    void theCommandsOfTheGuideLeadToAFirstCall() throws Exception {
        assumeTrue(Stream.of("curl", "openssl", "sed").allMatch(LiveRealmTest::isHere), "needs curl, openssl and sed");
        Path keys = Files.createTempDirectory("partner").resolve("keys");

        GuideCommands.Run run = GuideCommands.of(RunningSuite.ROOT.resolve("docs/guide/live-realm.md"))
                .run(Map.of(
                        "API", suite.gateway().toString(),
                        "KEYCLOAK", suite.keycloak().address().toString(),
                        "ADMIN_PASSWORD", suite.secrets().password(KeycloakServer.ADMINISTRATOR),
                        "CLIENT", "police-north-wales-system",
                        "KEYS", keys.toString()));

        assertEquals(0, run.status(), run.output());
        assertTrue(run.output().contains("\"SS-FLINTSHIRE\""), run.output());
    }

    private LiveClient registered(String clientId) {
        ClientKey key = new ClientKey(clientId + "-" + UUID.randomUUID());
        realm.registerKey(clientId, key);
        return new LiveClient(suite.issuer(), suite.gateway(), clientId, key);
    }

    private void assertRefused(String code, String proof) {
        try {
            assertRefused(code, partner.get(suite.gateway(), AGENCIES, "DPoP " + token, List.of(proof)));
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void assertRefused(String code, Reply reply) {
        assertEquals(401, reply.status(), reply.body()::toString);
        assertEquals(code, reply.code());
    }

    private static void awaitRevoked(LiveClient client, URI service, String path, String token) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertRefused(
                        "token-revoked",
                        client.get(service, path, "DPoP " + token, List.of(client.proof(path, token)))));
    }

    private static boolean isHere(String program) {
        try {
            return new ProcessBuilder("/bin/sh", "-c", "command -v " + program)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException | InterruptedException e) {
            return false;
        }
    }
}
