package cymru.gwarchod.launcher.realm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.stream.Collectors;

/** A partner of the live realm whose key an administrator has registered, and its ways to ask for a token. */
public final class LivePartner {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final PartnerKey key = new PartnerKey();
    private final URI server;
    private final String clientId;

    private LivePartner(URI server, String clientId) throws GeneralSecurityException {
        this.server = server;
        this.clientId = clientId;
    }

    /** Registers a fresh key for the client. Plain HTTP is allowed for the test, where nothing leaves this machine. */
    public static LivePartner register(URI server, String adminPassword, String clientId) throws Exception {
        LivePartner partner = new LivePartner(server, clientId);
        String admin = JSON.readTree(partner.post(
                        server + "/realms/master/protocol/openid-connect/token",
                        Map.of(
                                "grant_type", "password",
                                "client_id", "admin-cli",
                                "username", "admin",
                                "password", adminPassword),
                        Map.of()))
                .get("access_token")
                .asText();
        String realm = server + "/admin/realms/" + RealmGenerator.LIVE_REALM;
        partner.put(realm, admin, JSON.createObjectNode().put("sslRequired", "none"));
        JsonNode found = JSON.readTree(partner.get(realm + "/clients?clientId=" + clientId, admin));
        ObjectNode client = (ObjectNode) found.get(0);
        ((ObjectNode) client.get("attributes")).put("use.jwks.string", "true").put("jwks.string", partner.key.jwks());
        partner.put(realm + "/clients/" + client.get("id").asText(), admin, client);
        return partner;
    }

    /** The thumbprint of its key. */
    public String thumbprint() throws Exception {
        return key.thumbprint();
    }

    /** Asks with a secret. */
    public String withSecret(String secret) throws Exception {
        return token(
                Map.of("grant_type", "client_credentials", "client_id", clientId, "client_secret", secret), Map.of());
    }

    /** Asks with a person's password. */
    public String withPassword(String username, String password) throws Exception {
        return token(
                Map.of("grant_type", "password", "client_id", "admin-cli", "username", username, "password", password),
                Map.of());
    }

    /** Asks with a signed assertion, but does not prove that it holds a key for the token. */
    public String withAssertionOnly() throws Exception {
        return token(asserted(), Map.of());
    }

    /** Asks as it should. */
    public String withAssertionAndProof() throws Exception {
        return token(asserted(), Map.of("DPoP", key.proof(endpoint(), now())));
    }

    private Map<String, String> asserted() throws Exception {
        return Map.of(
                "grant_type",
                "client_credentials",
                "client_id",
                clientId,
                "client_assertion_type",
                "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
                "client_assertion",
                key.assertion(clientId, URI.create(server + "/realms/" + RealmGenerator.LIVE_REALM), now()));
    }

    private static long now() {
        return System.currentTimeMillis() / 1000;
    }

    private URI endpoint() {
        return URI.create(server + "/realms/" + RealmGenerator.LIVE_REALM + "/protocol/openid-connect/token");
    }

    private String token(Map<String, String> form, Map<String, String> headers) throws Exception {
        return post(endpoint().toString(), form, headers);
    }

    private String post(String address, Map<String, String> form, Map<String, String> headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form.entrySet().stream()
                        .map(field ->
                                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"))));
        headers.forEach(request::header);
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString()).body();
    }

    private String get(String address, String token) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .header("Authorization", "Bearer " + token)
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }

    private void put(String address, String token, JsonNode body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(body.toString()))
                .build();
        HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != 204) {
            throw new IllegalStateException(address + ": " + response.statusCode() + " " + response.body());
        }
    }
}
