package cymru.gwarchod.launcher.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import cymru.gwarchod.launcher.realm.RealmGenerator;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Access tokens of the sandbox's people and systems, kept until shortly before they end. */
public final class Tokens {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration MARGIN = Duration.ofSeconds(20);

    private final HttpClient http;
    private final URI tokenEndpoint;
    private final Map<String, Token> kept = new ConcurrentHashMap<>();

    /** A token, and the reading of {@link System#nanoTime} until which it is used. */
    private record Token(String text, long usableUntil) {}

    /** Gets tokens from this issuer. */
    public Tokens(HttpClient http, URI issuer) {
        this.http = http;
        this.tokenEndpoint = URI.create(issuer + "/protocol/openid-connect/token");
    }

    /** The token of a fictional person, by the direct grant that only the sandbox has. */
    public String ofPerson(String username) {
        return token(
                "person " + username,
                Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        "sandbox-cli",
                        "username",
                        username,
                        "password",
                        RealmGenerator.SANDBOX_PASSWORD));
    }

    /** The token of a system, by its published sandbox secret. */
    public String ofSystem(String clientId) {
        return token(
                "system " + clientId,
                Map.of(
                        "grant_type",
                        "client_credentials",
                        "client_id",
                        clientId,
                        "client_secret",
                        RealmGenerator.sandboxSecretOf(clientId)));
    }

    /** What a token says; its signature is the services' business. */
    public static JsonNode claims(String token) {
        try {
            return JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
        } catch (IOException failure) {
            throw new StepFailed("The token is not a JSON web token.", failure);
        }
    }

    private String token(String owner, Map<String, String> form) {
        Token known = kept.get(owner);
        if (known == null || known.usableUntil() - System.nanoTime() < 0) {
            known = fetch(owner, new LinkedHashMap<>(form));
            kept.put(owner, known);
        }
        return known.text();
    }

    private Token fetch(String owner, Map<String, String> form) {
        HttpRequest request = HttpRequest.newBuilder(tokenEndpoint)
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form.entrySet().stream()
                        .map(field ->
                                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"))))
                .build();
        try {
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            JsonNode body = JSON.readTree(response.body());
            if (response.statusCode() != 200) {
                throw new StepFailed("No token for %s: status %d, %s"
                        .formatted(
                                owner, response.statusCode(), body.path("error").asText()));
            }
            long usable = Duration.ofSeconds(body.get("expires_in").asLong())
                    .minus(MARGIN)
                    .toNanos();
            return new Token(body.get("access_token").asText(), System.nanoTime() + usable);
        } catch (IOException failure) {
            throw new StepFailed("No token for " + owner + ": " + failure.getMessage(), failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StepFailed("interrupted", interrupted);
        }
    }
}
