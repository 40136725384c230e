package cymru.gwarchod.systemtests;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import cymru.gwarchod.launcher.journey.Tokens;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One token, revoked at one service and refused by all four. It is nobody else's: the other tests' tokens go on. */
@SystemTest
class RevokedTokenTest {
    private static final String PERSON = "ss-flintshire-manager";
    private static final String OFFICER = "ss-flintshire-records";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @ParameterizedTest
    @ValueSource(strings = {"/v1/agencies", "/v1/assessments", "/v1/meetings", "/v1/homes"})
    void isRefusedByTheServiceOf(String path, RunningSuite suite) {
        // given
        String token = new Tokens(HttpClient.newHttpClient(), suite.suite().issuer()).ofPerson(PERSON);
        assertNotEquals(401, suite.caller().bearer(token).get(path).status());

        // when
        suite.caller()
                .person(OFFICER)
                .post(
                        "/v1/token-revocations",
                        Map.of(
                                "kind",
                                "TOKEN",
                                "value",
                                Tokens.claims(token).get("jti").asText(),
                                "reason",
                                "DEVICE_LOST",
                                "until",
                                Instant.now().plus(Duration.ofHours(1)).toString()))
                .expect(201);

        // then
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> ProblemShape.check(suite.caller().bearer(token).get(path), 401, "token-revoked"));
        assertNotEquals(401, suite.caller().person(PERSON).get(path).status());
    }
}
