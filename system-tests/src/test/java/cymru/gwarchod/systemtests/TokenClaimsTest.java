package cymru.gwarchod.systemtests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import cymru.gwarchod.launcher.journey.Tokens;
import cymru.gwarchod.launcher.realm.RealmGenerator;
import cymru.gwarchod.launcher.realm.Register;
import cymru.gwarchod.testing.TestTokens;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tokens with which each service is tested say what the realm's say. */
@SystemTest
class TokenClaimsTest {
    /** When a token was made and by whom it is signed differs between any two tokens; nothing decides by the rest. */
    private static final Set<String> OF_EACH_TOKEN = Set.of("exp", "iat", "jti", "iss", "sid");

    private static final Set<String> OF_KEYCLOAK = Set.of("typ", "scope");

    /** The first person of each agency. */
    static Stream<String> people() {
        Map<String, String> first = new TreeMap<>();
        register().people().forEach(person -> first.putIfAbsent(person.agency(), person.username()));
        return first.values().stream();
    }

    static Stream<String> agencies() {
        return register().agencies().stream().map(Register.Agency::code).filter(code -> !code.equals("PLATFORM"));
    }

    @ParameterizedTest
    @MethodSource("people")
    void ofAPerson(String username, RunningSuite suite) {
        assertEquals(comparable(suite.scene().tokens().ofPerson(username)), comparable(TestTokens.person(username)));
    }

    @ParameterizedTest
    @MethodSource("agencies")
    void ofASystem(String agency, RunningSuite suite) {
        String real = suite.scene().tokens().ofSystem(RealmGenerator.systemClientId(agency));

        Map<String, Object> claims = comparable(real);
        claims.remove("sub"); // Keycloak makes a new one in each realm; a system is known by its client
        Map<String, Object> tested = comparable(TestTokens.system(agency));
        tested.remove("sub");
        assertEquals(claims, tested);
    }

    private static Map<String, Object> comparable(String token) {
        Map<String, Object> claims = new TreeMap<>();
        Tokens.claims(token).properties().forEach(claim -> claims.put(claim.getKey(), comparable(claim.getValue())));
        claims.keySet().removeAll(OF_EACH_TOKEN);
        claims.keySet().removeAll(OF_KEYCLOAK);
        return claims;
    }

    /** The order of a list of audiences or roles says nothing. */
    private static Object comparable(JsonNode claim) {
        return claim.isArray() ? set(claim) : claim.has("roles") ? set(claim.get("roles")) : claim.asText();
    }

    private static Set<String> set(JsonNode list) {
        Set<String> texts = new TreeSet<>();
        list.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private static Register register() {
        return Register.read(RunningSuite.ROOT.resolve("config/keycloak"));
    }
}
