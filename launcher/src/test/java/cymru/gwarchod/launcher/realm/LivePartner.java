package cymru.gwarchod.launcher.realm;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** A partner of the live realm whose key an administrator has registered, and its ways to ask for a token. */
public final class LivePartner {
    private final HttpClient http = HttpClient.newHttpClient();
    private final ClientKey key = new ClientKey("partner");
    private final URI issuer;
    private final String clientId;

    private LivePartner(URI server, String clientId) {
        this.issuer = URI.create(server + "/realms/" + RealmGenerator.LIVE_REALM);
        this.clientId = clientId;
    }

    /** Registers a fresh key for the client. */
    public static LivePartner register(URI server, String adminPassword, String clientId) {
        LivePartner partner = new LivePartner(server, clientId);
        RealmAdministration administration = new RealmAdministration(server, RealmGenerator.LIVE_REALM, adminPassword);
        administration.allowPlainHttpOnThisMachine();
        administration.registerKey(clientId, partner.key);
        return partner;
    }

    /** The thumbprint of its key. */
    public String thumbprint() {
        return key.thumbprint();
    }

    /** Asks with a secret. */
    public String withSecret(String secret) throws IOException, InterruptedException {
        return token(
                Map.of("grant_type", "client_credentials", "client_id", clientId, "client_secret", secret), Map.of());
    }

    /** Asks with a person's password. */
    public String withPassword(String username, String password) throws IOException, InterruptedException {
        return token(
                Map.of("grant_type", "password", "client_id", "admin-cli", "username", username, "password", password),
                Map.of());
    }

    /** Asks with a signed assertion, but does not prove that it holds a key for the token. */
    public String withAssertionOnly() throws IOException, InterruptedException {
        return token(asserted(), Map.of());
    }

    /** Asks as it should. */
    public String withAssertionAndProof() throws IOException, InterruptedException {
        return token(asserted(), Map.of("DPoP", key.proof("POST", endpoint())));
    }

    private Map<String, String> asserted() {
        return Map.of(
                "grant_type",
                "client_credentials",
                "client_id",
                clientId,
                "client_assertion_type",
                "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
                "client_assertion",
                key.assertion(clientId, issuer));
    }

    private URI endpoint() {
        return URI.create(issuer + "/protocol/openid-connect/token");
    }

    private String token(Map<String, String> form, Map<String, String> headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(endpoint())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form.entrySet().stream()
                        .map(field ->
                                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"))));
        headers.forEach(request::header);
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString()).body();
    }
}
