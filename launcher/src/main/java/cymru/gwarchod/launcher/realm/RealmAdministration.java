package cymru.gwarchod.launcher.realm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cymru.gwarchod.launcher.LaunchException;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** What a realm's administrator does by hand in earnest: a realm file holds neither keys nor people. */
public final class RealmAdministration {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final String realm;
    private final String token;

    /**
     * Signs in as Keycloak's administrator.
     *
     * @param server address of Keycloak
     * @param realm the realm to administer
     * @param password of {@code admin}
     */
    public RealmAdministration(URI server, String realm, String password) {
        this.realm = server + "/admin/realms/" + realm;
        String form = "grant_type=password&client_id=admin-cli&username=admin&password="
                + URLEncoder.encode(password, StandardCharsets.UTF_8);
        this.token = read(send(
                        HttpRequest.newBuilder(URI.create(server + "/realms/master/protocol/openid-connect/token"))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(form))))
                .path("access_token")
                .asText();
    }

    /** Lets clients on this machine use plain HTTP: a rehearsal has no certificate, and nothing leaves the machine. */
    public void allowPlainHttpOnThisMachine() {
        change("PUT", "", JSON.createObjectNode().put("sslRequired", "external"));
    }

    /** Registers the public key with which a client signs. */
    public void registerKey(String clientId, ClientKey key) {
        ObjectNode client = (ObjectNode) get("/clients?clientId=" + clientId).get(0);
        ((ObjectNode) client.get("attributes")).put("use.jwks.string", "true").put("jwks.string", key.jwks());
        change("PUT", "/clients/" + client.get("id").asText(), client);
    }

    /** Adds something to the realm. */
    public void add(String path, JsonNode representation) {
        change("POST", path, representation);
    }

    /** Reads something of the realm. */
    public JsonNode get(String path) {
        return read(send(request(path).GET()));
    }

    private void change(String method, String path, JsonNode body) {
        BodyPublisher json = BodyPublishers.ofString(body.toString());
        send(request(path).header("Content-Type", "application/json").method(method, json));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(realm + path)).header("Authorization", "Bearer " + token);
    }

    private String send(HttpRequest.Builder request) {
        HttpRequest built = request.build();
        try {
            HttpResponse<String> response = http.send(built, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() >= 300) {
                throw new LaunchException("Keycloak answered %s %s with %d: %s"
                        .formatted(built.method(), built.uri().getPath(), response.statusCode(), response.body()));
            }
            return response.body();
        } catch (IOException failure) {
            throw new LaunchException("Keycloak cannot be administered: " + failure.getMessage(), failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new LaunchException("interrupted while administering Keycloak", interrupted);
        }
    }

    private static JsonNode read(String body) {
        try {
            return JSON.readTree(body);
        } catch (IOException failure) {
            throw new LaunchException("Keycloak answered with something else than JSON", failure);
        }
    }
}
