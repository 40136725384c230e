package cymru.gwarchod.launcher.realm;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cymru.gwarchod.launcher.realm.Register.Agency;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The clients of a realm. Every client starts with everything switched off; what it may do is added one by one, so that a
 * grant type that nobody asked for stays off in both realms.
 */
final class RealmClients {
    static final List<String> SERVICES =
            List.of("referral-service", "assessment-service", "meeting-service", "placement-service");
    static final String GATEWAY = "gateway";

    /** What a partner system can reach: it reports, contributes and notifies, but has no business in a meeting. */
    private static final List<String> PARTNER_AUDIENCES =
            List.of("referral-service", "assessment-service", "placement-service");

    private static final String PLATFORM = "PLATFORM";

    private RealmClients() {}

    /** How the clients of a realm prove who they are. */
    enum Proof {
        /** A published secret: sandbox only. */
        PUBLISHED_SECRET,
        /** A signed assertion (ES256) whose key the partner registers; nothing secret is in the realm. */
        PRIVATE_KEY
    }

    static String systemClientId(Agency agency) {
        return agency.code().toLowerCase(Locale.ROOT) + "-system";
    }

    static String readerClientId(String service) {
        return service.replace("-service", "") + "-reader";
    }

    static String publishedSecret(String clientId) {
        return "sandbox-" + clientId + "-secret";
    }

    /** The system of one partner agency. */
    static ObjectNode partnerSystem(Agency agency, Proof proof) {
        ObjectNode client = system(
                systemClientId(agency),
                "System of " + agency.nameEn(),
                agency.code(),
                SystemRoles.PARTNER_SYSTEM,
                PARTNER_AUDIENCES,
                proof);
        attributes(client).put("gwarchod.kind", "partner-system");
        if (proof == Proof.PRIVATE_KEY) {
            attributes(client).put("dpop.bound.access.tokens", "true");
        }
        return client;
    }

    /** The client with which one service reads the internal feeds of the others; never its own. */
    static ObjectNode reader(String service, Proof proof) {
        ObjectNode client = system(
                readerClientId(service),
                "Internal feeds, as read by " + service,
                PLATFORM,
                SystemRoles.INTERNAL_READER,
                SERVICES.stream().filter(other -> !other.equals(service)).toList(),
                proof);
        attributes(client).put("gwarchod.kind", "internal-reader");
        return client;
    }

    /** Lets a person at a terminal get a token with one request. Sandbox only: it sees the password. */
    static ObjectNode sandboxCli() {
        ObjectNode client = person("sandbox-cli", "Sandbox: a person at a terminal");
        client.put("directAccessGrantsEnabled", true);
        return client;
    }

    /** A browser application on this machine: authorization code with PKCE. */
    static ObjectNode sandboxSpa() {
        ObjectNode client = person("sandbox-spa", "Sandbox: a browser application");
        client.put("standardFlowEnabled", true);
        client.putArray("redirectUris")
                .add("http://127.0.0.1:8080/*")
                .add("http://localhost:8080/*")
                .add("http://localhost:5173/*");
        client.putArray("webOrigins")
                .add("http://127.0.0.1:8080")
                .add("http://localhost:8080")
                .add("http://localhost:5173");
        attributes(client).put("pkce.code.challenge.method", "S256").put("post.logout.redirect.uris", "+");
        return client;
    }

    /** One of Keycloak's own clients, switched off: people and systems of this realm have no use for it. */
    static ObjectNode switchedOff(String clientId) {
        ObjectNode client = client(clientId, "Not used in this realm");
        client.put("enabled", false).put("publicClient", true);
        return client;
    }

    private static ObjectNode person(String clientId, String name) {
        ObjectNode client = client(clientId, name);
        client.put("publicClient", true);
        client.putArray("defaultClientScopes").add("gwarchod-person");
        ArrayNode mappers = client.putArray("protocolMappers");
        SERVICES.forEach(service -> mappers.add(audience(service)));
        mappers.add(audience(GATEWAY));
        return client;
    }

    private static ObjectNode system(
            String clientId, String name, String agency, String role, List<String> audiences, Proof proof) {
        ObjectNode client = client(clientId, name);
        client.put("serviceAccountsEnabled", true);
        client.putArray("defaultClientScopes").add("gwarchod-system");
        switch (proof) {
            case PUBLISHED_SECRET ->
                client.put("clientAuthenticatorType", "client-secret").put("secret", publishedSecret(clientId));
            case PRIVATE_KEY -> {
                client.put("clientAuthenticatorType", "client-jwt");
                attributes(client)
                        .put("token.endpoint.auth.signing.alg", "ES256")
                        .put("access.token.signed.response.alg", "ES256");
            }
        }
        attributes(client).put("access.token.lifespan", "300");
        ArrayNode mappers = client.putArray("protocolMappers");
        mappers.add(mapper(
                "agency",
                "oidc-hardcoded-claim-mapper",
                Map.of("claim.name", "agency", "claim.value", agency, "jsonType.label", "String")));
        mappers.add(mapper("role", "oidc-hardcoded-role-mapper", Map.of("role", role)));
        audiences.forEach(service -> mappers.add(audience(service)));
        return client;
    }

    private static ObjectNode client(String clientId, String name) {
        ObjectNode client = JsonNodeFactory.instance.objectNode();
        client.put("clientId", clientId)
                .put("name", name)
                .put("protocol", "openid-connect")
                .put("enabled", true)
                .put("publicClient", false)
                .put("bearerOnly", false)
                .put("standardFlowEnabled", false)
                .put("implicitFlowEnabled", false)
                .put("directAccessGrantsEnabled", false)
                .put("serviceAccountsEnabled", false)
                .put("fullScopeAllowed", false)
                .put("consentRequired", false);
        client.putObject("attributes")
                .put("oauth2.device.authorization.grant.enabled", "false")
                .put("oidc.ciba.grant.enabled", "false")
                .put("standard.token.exchange.enabled", "false");
        client.putArray("defaultClientScopes");
        client.putArray("optionalClientScopes");
        return client;
    }

    private static ObjectNode audience(String service) {
        return mapper("audience " + service, "oidc-audience-mapper", Map.of("included.custom.audience", service));
    }

    private static ObjectNode mapper(String name, String type, Map<String, String> settings) {
        ObjectNode mapper = JsonNodeFactory.instance.objectNode();
        mapper.put("name", name).put("protocol", "openid-connect").put("protocolMapper", type);
        ObjectNode config = mapper.putObject("config");
        settings.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(setting -> config.put(setting.getKey(), setting.getValue()));
        config.put("access.token.claim", "true")
                .put("id.token.claim", "false")
                .put("userinfo.token.claim", "false")
                .put("introspection.token.claim", "true");
        return mapper;
    }

    private static ObjectNode attributes(ObjectNode client) {
        return (ObjectNode) client.get("attributes");
    }
}
