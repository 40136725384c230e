package cymru.gwarchod.systemtests;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cymru.gwarchod.launcher.Suite;
import cymru.gwarchod.launcher.realm.ClientKey;
import cymru.gwarchod.launcher.realm.RealmAdministration;
import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An agency's front end in the live realm, and a person who signs in with it: the only way in which a person gets a token
 * there (authorization code with PKCE, the token bound to the front end's key).
 */
final class LiveFrontEnd {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ID = "rehearsal-front-end";
    private static final String SIGNED_IN = "http://127.0.0.1/signed-in";
    private static final Pattern ACTION = Pattern.compile("action=\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");
    private static final List<String> AUDIENCES = List.of("referral-service", "placement-service");

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookiesOfThisMachine()).build();
    private final RealmAdministration realm;
    private final URI issuer;
    private final LiveClient client;

    /** Lets the administrator add the front end to the realm. */
    LiveFrontEnd(Suite suite, RealmAdministration realm) {
        this.realm = realm;
        this.issuer = suite.issuer();
        this.client = new LiveClient(issuer, suite.gateway(), ID, new ClientKey(ID));
        ObjectNode front = JSON.createObjectNode()
                .put("clientId", ID)
                .put("protocol", "openid-connect")
                .put("publicClient", false)
                .put("standardFlowEnabled", true)
                .put("fullScopeAllowed", false)
                .put("clientAuthenticatorType", "client-jwt");
        front.putArray("redirectUris").add(SIGNED_IN);
        front.putObject("attributes")
                .put("token.endpoint.auth.signing.alg", "ES256")
                .put("access.token.signed.response.alg", "ES256")
                .put("use.jwks.string", "true")
                .put("jwks.string", client.key().jwks());
        front.putArray("defaultClientScopes").add("gwarchod-person");
        front.putArray("optionalClientScopes");
        ArrayNode mappers = front.putArray("protocolMappers");
        AUDIENCES.forEach(service -> mappers.addObject()
                .put("name", "audience " + service)
                .put("protocol", "openid-connect")
                .put("protocolMapper", "oidc-audience-mapper")
                .putObject("config")
                .put("included.custom.audience", service)
                .put("access.token.claim", "true"));
        realm.add("/clients", front);
    }

    /** Calls with the front end's key. */
    LiveClient client() {
        return client;
    }

    /** Lets the administrator add a person, signs the person in, and answers the token. */
    String signIn(String username, String agency, String role) throws IOException, InterruptedException {
        String password = UUID.randomUUID().toString();
        ObjectNode user = JSON.createObjectNode()
                .put("username", username)
                .put("firstName", "Preifat")
                .put("lastName", "Ffuglen")
                .put("enabled", true);
        user.putArray("groups").add("/" + agency);
        user.putArray("credentials").addObject().put("type", "password").put("value", password);
        realm.add("/users", user);
        String id =
                realm.get("/users?exact=true&username=" + username).at("/0/id").asText();
        realm.add(
                "/users/" + id + "/role-mappings/realm", JSON.createArrayNode().add(realm.get("/roles/" + role)));
        String verifier = UUID.randomUUID() + "-" + UUID.randomUUID();
        return client.token(Map.of(
                "grant_type",
                "authorization_code",
                "code",
                code(username, password, verifier),
                "redirect_uri",
                SIGNED_IN,
                "code_verifier",
                verifier));
    }

    private String code(String username, String password, String verifier) throws IOException, InterruptedException {
        String asked = issuer + "/protocol/openid-connect/auth?"
                + LiveClient.form(Map.of(
                        "response_type",
                        "code",
                        "client_id",
                        ID,
                        "redirect_uri",
                        SIGNED_IN,
                        "scope",
                        "openid",
                        "code_challenge",
                        ClientKey.sha256(verifier),
                        "code_challenge_method",
                        "S256"));
        HttpResponse<String> page =
                browser.send(HttpRequest.newBuilder(URI.create(asked)).build(), BodyHandlers.ofString());
        HttpResponse<String> signedIn = browser.send(
                HttpRequest.newBuilder(URI.create(found(ACTION, page.body()).replace("&amp;", "&")))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(
                                LiveClient.form(Map.of("username", username, "password", password))))
                        .build(),
                BodyHandlers.ofString());
        return found(CODE, signedIn.headers().firstValue("Location").orElseGet(() -> "no code: " + signedIn.body()));
    }

    private static String found(Pattern pattern, String text) {
        Matcher match = pattern.matcher(text);
        if (!match.find()) {
            throw new IllegalStateException(pattern + " is not in " + text);
        }
        return match.group(1);
    }

    /** As browsers do: a secure cookie goes back to this machine in plain HTTP too. */
    private static final class CookiesOfThisMachine extends CookieManager {

        CookiesOfThisMachine() {
            super(null, CookiePolicy.ACCEPT_ALL);
        }

        @Override
        public void put(URI address, Map<String, List<String>> headers) throws IOException {
            super.put(address, headers);
            getCookieStore().getCookies().forEach(cookie -> cookie.setSecure(false));
        }
    }
}
