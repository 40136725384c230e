package cymru.gwarchod.systemtests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cymru.gwarchod.launcher.Suite;
import cymru.gwarchod.launcher.journey.Tokens;
import cymru.gwarchod.launcher.realm.RealmGenerator;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** The administrator's side of the sandbox realm. */
final class Realm {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String LIFESPAN = "access.token.lifespan";

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI issuer;
    private final String admin;
    private final String clients;

    Realm(Suite suite) throws IOException, InterruptedException {
        URI server = suite.keycloak().address();
        this.issuer = suite.issuer();
        this.clients = server + "/admin/realms/" + RealmGenerator.SANDBOX_REALM + "/clients";
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(server + "/realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "grant_type=password&client_id=admin-cli&username=admin&password="
                                + suite.secrets().password("keycloak-admin")))
                .build();
        this.admin = JSON.readTree(http.send(request, BodyHandlers.ofString()).body())
                .get("access_token")
                .asText();
    }

    /** A real token of a system, which ends after one second. */
    String shortToken(String clientId) throws IOException, InterruptedException {
        ObjectNode client = (ObjectNode)
                JSON.readTree(send(clients + "?clientId=" + clientId, "GET", HttpRequest.BodyPublishers.noBody())
                                .body())
                        .get(0);
        JsonNode before = client.get("attributes").path(LIFESPAN);
        setLifespan(client, "1");
        try {
            // A new one: the scene's tokens are kept, and this one must not be.
            return new Tokens(http, issuer).ofSystem(clientId);
        } finally {
            setLifespan(client, before.asText(""));
        }
    }

    private void setLifespan(ObjectNode client, String seconds) throws IOException, InterruptedException {
        ((ObjectNode) client.get("attributes")).put(LIFESPAN, seconds);
        HttpResponse<String> changed = send(
                clients + "/" + client.get("id").asText(),
                "PUT",
                HttpRequest.BodyPublishers.ofString(client.toString()));
        if (changed.statusCode() != 204) {
            throw new IllegalStateException("the realm refused: " + changed.statusCode());
        }
    }

    private HttpResponse<String> send(String address, String method, HttpRequest.BodyPublisher body)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .header("Authorization", "Bearer " + admin)
                .header("Content-Type", "application/json")
                .method(method, body)
                .build();
        return http.send(request, BodyHandlers.ofString());
    }
}
