package cymru.gwarchod.launcher.realm;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The committed realm files are what the tables say, and hold nothing that they must not hold. */
class RealmFilesTest {
    private static final Path FOLDER =
            Path.of(System.getProperty("gwarchod.root", "..")).resolve("config/keycloak");

    private static Register register;
    private static JsonNode sandbox;
    private static JsonNode live;

    @BeforeAll
    static void readTheCommittedFiles() throws IOException {
        register = Register.read(FOLDER);
        ObjectMapper json = new ObjectMapper();
        sandbox = json.readTree(Files.readString(FOLDER.resolve("sandbox-realm.json")));
        live = json.readTree(Files.readString(FOLDER.resolve("live-realm.json")));
    }

    @Test
    void theCommittedFilesAreTheGeneratedOnes() throws IOException {
        RealmGenerator generator = new RealmGenerator(register);
        String advice = "config/keycloak has changed: run cymru.gwarchod.launcher.realm.RealmGenerator and commit";

        assertEquals(generator.sandboxRealm(), Files.readString(FOLDER.resolve("sandbox-realm.json")), advice);
        assertEquals(generator.liveRealm(), Files.readString(FOLDER.resolve("live-realm.json")), advice);
    }

    @Test
    void theRolesAreThoseOfTheTableAndNoOthers() {
        List<String> expected =
                register.roles().stream().map(Register.Role::name).toList();

        assertEquals(expected, names(sandbox.at("/roles/realm"), "name"));
        assertEquals(expected, names(live.at("/roles/realm"), "name"));
    }

    @Test
    void everyAgencyHasAGroupAndASystem() {
        List<String> agencies =
                register.agencies().stream().map(Register.Agency::code).toList();
        Set<String> systems =
                agencies.stream().map(RealmGenerator::systemClientId).collect(Collectors.toSet());

        for (JsonNode realm : List.of(sandbox, live)) {
            assertEquals(agencies, names(realm.get("groups"), "name"));
            assertTrue(new HashSet<>(names(realm.get("clients"), "clientId")).containsAll(systems));
        }
    }

    @Test
    void aPersonsTokenCannotCarryARoleOfSystems() {
        for (JsonNode realm : List.of(sandbox, live)) {
            for (JsonNode mapping : realm.get("scopeMappings")) {
                assertEquals("gwarchod-person", mapping.get("clientScope").asText());
                mapping.get("roles")
                        .forEach(role -> assertFalse(SystemRoles.ALL.contains(role.asText()), role::asText));
            }
            realm.get("clients")
                    .forEach(
                            client -> assertFalse(client.get("fullScopeAllowed").asBoolean()));
        }
    }

    @Test
    void noReaderCanReadItsOwnService() {
        for (String service : RealmClients.SERVICES) {
            JsonNode reader = client(sandbox, RealmGenerator.readerClientId(service));
            Set<String> audiences = StreamSupport.stream(
                            reader.get("protocolMappers").spliterator(), false)
                    .map(mapper -> mapper.at("/config/included.custom.audience").asText())
                    .filter(audience -> !audience.isEmpty())
                    .collect(Collectors.toSet());

            assertFalse(audiences.contains(service), service);
            assertEquals(RealmClients.SERVICES.size() - 1, audiences.size());
        }
    }

    @Test
    void theLiveRealmHasNoPersonNoSecretAndNoSandboxClient() throws IOException {
        String text = Files.readString(FOLDER.resolve("live-realm.json"));

        assertAll(
                () -> assertFalse(live.has("users")),
                () -> assertTrue(live.findValues("secret").isEmpty(), "a secret"),
                () -> assertTrue(live.findValues("credentials").isEmpty(), "a credential"),
                () -> assertFalse(text.contains("sandbox-cli") || text.contains("sandbox-spa"), "a sandbox client"),
                () -> assertFalse(text.contains(RealmGenerator.SANDBOX_PASSWORD)),
                () -> assertEquals("all", live.get("sslRequired").asText()),
                () -> assertEquals(120, live.get("accessTokenLifespan").asInt()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"standardFlowEnabled", "implicitFlowEnabled", "directAccessGrantsEnabled"})
    void noLiveClientHasAFlowForPeople(String flow) {
        live.get("clients")
                .forEach(client -> assertFalse(client.get(flow).asBoolean(), client.get("clientId")::asText));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "oauth2.device.authorization.grant.enabled",
                "oidc.ciba.grant.enabled",
                "standard.token.exchange.enabled"
            })
    void noClientHasDeviceOrBackchannelOrExchange(String grant) {
        for (JsonNode realm : List.of(sandbox, live)) {
            realm.get("clients")
                    .forEach(client -> assertEquals(
                            "false", client.get("attributes").path(grant).asText(), client.get("clientId")::asText));
        }
    }

    @Test
    void liveSystemsProveThemselvesWithASignedAssertionAndPartnersBindTheirTokens() {
        for (JsonNode client : live.get("clients")) {
            if (client.get("serviceAccountsEnabled").asBoolean()) {
                JsonNode attributes = client.get("attributes");
                String id = client.get("clientId").asText();
                assertEquals("client-jwt", client.get("clientAuthenticatorType").asText(), id);
                assertEquals(
                        "ES256",
                        attributes.path("token.endpoint.auth.signing.alg").asText(),
                        id);
                assertEquals("300", attributes.path("access.token.lifespan").asText(), id);
                assertEquals(
                        id.endsWith("-system"),
                        attributes.path("dpop.bound.access.tokens").asBoolean(),
                        id);
            }
        }
    }

    @Test
    void theLivePolicyHoldsForClientsAddedLater() {
        Set<String> executors = Set.copyOf(live.at("/clientProfiles/profiles").findValuesAsText("executor"));

        assertEquals(
                Set.of(
                        "confidential-client",
                        "secure-client-authenticator",
                        "secure-signature-algorithm",
                        "secure-client-authentication-assertion",
                        "dpop-bind-enforcer",
                        "pkce-enforcer",
                        "reject-implicit-grant",
                        "reject-ropc-grant"),
                executors);
        assertEquals(
                List.of("any-client", "client-scopes", "client-scopes", "client-attributes"),
                live.at("/clientPolicies/policies").findValuesAsText("condition"));
    }

    @Test
    void wrongPasswordsLockForAWhileAndNeverForGood() {
        for (JsonNode realm : List.of(sandbox, live)) {
            assertTrue(realm.get("bruteForceProtected").asBoolean());
            assertFalse(realm.get("permanentLockout").asBoolean());
            assertTrue(realm.get("maxFailureWaitSeconds").asInt() <= 900);
        }
    }

    @Test
    void theSandboxSaysThatItIsOne() {
        assertEquals(RealmGenerator.SANDBOX_REALM, sandbox.get("realm").asText());
        assertEquals("sandbox", sandbox.at("/attributes/gwarchod.environment").asText());
        assertTrue(sandbox.get("displayName").asText().contains("SANDBOX"));
        assertTrue(sandbox.get("users").findValues("email").isEmpty(), "no email address is held");
        assertEquals(register.people().size(), sandbox.get("users").size());
    }

    private static JsonNode client(JsonNode realm, String clientId) {
        return StreamSupport.stream(realm.get("clients").spliterator(), false)
                .filter(client -> client.get("clientId").asText().equals(clientId))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> names(JsonNode list, String field) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(item -> item.get(field).asText())
                .toList();
    }
}
