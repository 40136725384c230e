package cymru.gwarchod.systemtests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import cymru.gwarchod.launcher.realm.ClientKey;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** A client of the live realm with its key: gets tokens that are bound to it, and calls with them. */
final class LiveClient {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI issuer;
    private final URI gateway;
    private final String id;
    private final ClientKey key;

    LiveClient(URI issuer, URI gateway, String id, ClientKey key) {
        this.issuer = issuer;
        this.gateway = gateway;
        this.id = id;
        this.key = key;
    }

    /** What came back. */
    record Reply(int status, JsonNode body) {
        String code() {
            return body.path("code").asText();
        }
    }

    ClientKey key() {
        return key;
    }

    /** Asks for a token for itself. */
    String token() throws IOException, InterruptedException {
        return token(Map.of("grant_type", "client_credentials"));
    }

    /** Asks for a token with this grant, as it should: with a signed assertion and a proof. */
    String token(Map<String, String> grant) throws IOException, InterruptedException {
        URI endpoint = URI.create(issuer + "/protocol/openid-connect/token");
        Map<String, String> form = new LinkedHashMap<>(grant);
        form.put("client_id", id);
        form.put("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer");
        form.put("client_assertion", key.assertion(id, issuer));
        HttpRequest request = HttpRequest.newBuilder(endpoint)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("DPoP", key.proof("POST", endpoint))
                .POST(BodyPublishers.ofString(form(form)))
                .build();
        JsonNode granted =
                JSON.readTree(http.send(request, BodyHandlers.ofString()).body());
        if (!granted.has("access_token")) {
            throw new IllegalStateException(granted.toString());
        }
        return granted.get("access_token").asText();
    }

    /** A right proof for reading this path through the gateway. */
    String proof(String path, String token) {
        return key.proof("GET", outer(path), token);
    }

    /** The address of a path as callers know it. */
    URI outer(String path) {
        return gateway.resolve(path);
    }

    /** Reads as it should. */
    Reply get(String path, String token) throws IOException, InterruptedException {
        return get(gateway, path, "DPoP " + token, List.of(proof(path, token)));
    }

    /** Reads from this address, with whatever is presented. */
    Reply get(URI at, String path, String authorization, List<String> proofs) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(at.resolve(path)).header("Authorization", authorization);
        proofs.forEach(proof -> request.header("DPoP", proof));
        return send(request.GET());
    }

    /** Sends a command as it should. */
    Reply post(String path, String token, Object body) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(outer(path))
                .header("Authorization", "DPoP " + token)
                .header("DPoP", key.proof("POST", outer(path), token))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    private Reply send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
        return new Reply(response.statusCode(), JSON.readTree(response.body()));
    }

    static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
