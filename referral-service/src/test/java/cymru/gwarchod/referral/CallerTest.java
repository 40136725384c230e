package cymru.gwarchod.referral;

import static cymru.gwarchod.referral.referral.ReferralFixture.aReferral;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cymru.gwarchod.statutoryclock.StatutoryRule;
import cymru.gwarchod.testing.Api;
import cymru.gwarchod.testing.Refused;
import cymru.gwarchod.testing.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The caller comes from the token and from nothing else (ROLE-31; security model, section 5). */
@QuarkusTest
@StatutoryRule("ROLE-31")
class CallerTest {

    private static final String PERSON = "lead-glannant";

    @ParameterizedTest
    @MethodSource
    void aTokenThatIsNotBoundToOneKnownAgencyOpensNothing(UnaryOperator<JwtClaimsBuilder> change) {
        Api caller = Api.with(TestTokens.person(PERSON, change));
        Map<String, Long> before = Stored.counts();

        Refused.with(403, "forbidden", caller.post("/v1/referrals", aReferral().json()));
        Refused.with(403, "forbidden", caller.list("/v1/referrals"));
        Refused.with(403, "forbidden", caller.get("/v1/referrals/" + UUID.randomUUID()));
        assertEquals(before, Stored.counts());
    }

    static Stream<Named<UnaryOperator<JwtClaimsBuilder>>> aTokenThatIsNotBoundToOneKnownAgencyOpensNothing() {
        return Stream.of(
                token("no agency", claims -> claims.remove("agency")),
                token("blank agency", claims -> claims.claim("agency", " ")),
                token(
                        "two agencies",
                        claims -> claims.claim("agency", List.of("EDUCATION-FLINTSHIRE", "SS-FLINTSHIRE"))),
                token("unknown agency", claims -> claims.claim("agency", "SS-NOWHERE")),
                token("agency in other letters", claims -> claims.claim("agency", "education-flintshire")),
                token("unit of another agency", claims -> claims.claim("unit", "HOME-TY-GWYN")),
                token("unknown unit", claims -> claims.claim("unit", "SCHOOL-NOWHERE")),
                token("neither person nor system", claims -> claims.remove("actor")),
                token("an actor of another kind", claims -> claims.claim("actor", "ROBOT")),
                token("no client", claims -> claims.remove("azp")));
    }

    @ParameterizedTest
    @MethodSource
    void aTokenThatDoesNotHoldIsNone(UnaryOperator<JwtClaimsBuilder> change) {
        Api caller = Api.with(TestTokens.person(PERSON, change));
        Map<String, Long> before = Stored.counts();

        Refused.with(
                        401,
                        "unauthenticated",
                        caller.post("/v1/referrals", aReferral().json()))
                .header("WWW-Authenticate", startsWith("Bearer"))
                .body("detail", nullValue())
                .body("errors", nullValue());
        assertEquals(before, Stored.counts());
    }

    static Stream<Named<UnaryOperator<JwtClaimsBuilder>>> aTokenThatDoesNotHoldIsNone() {
        return Stream.of(
                token("for another service", claims -> claims.audience(Set.of("meeting-service"))),
                token("for nobody", claims -> claims.remove("aud")),
                token("expired", claims -> claims.expiresAt(Instant.now().minusSeconds(3_600))),
                token("of another issuer", claims -> claims.issuer("https://realm.test/realms/other")));
    }

    @Test
    void anAlteredTokenIsNone() {
        String token = TestTokens.person(PERSON);
        int dot = token.lastIndexOf('.');
        String altered =
                token.substring(0, dot + 10) + (token.charAt(dot + 10) == 'A' ? 'B' : 'A') + token.substring(dot + 11);

        Refused.with(401, "unauthenticated", Api.with(altered).list("/v1/referrals"));
        Refused.with(401, "unauthenticated", Api.with("nonsense").list("/v1/referrals"));
    }

    @Test
    void whoMayNotCallLearnsNothingAboutTheRequest() {
        // Malformed in every way: the token is looked at first.
        Refused.with(401, "unauthenticated", malformed(Api.anonymous()));
        Refused.with(403, "forbidden", malformed(Api.as("board-monitor")));
        Refused.with(
                403, "forbidden", malformed(Api.with(TestTokens.person(PERSON, claims -> claims.remove("agency")))));
    }

    @Test
    void anotherAgencysRolesOpenNothingThere() {
        // The same roles, another agency: the relation decides.
        Api wrexham = Api.with(TestTokens.someone("somebody", "SS-WREXHAM", Set.of("ss-intake")));

        Refused.with(
                404,
                "not-found",
                wrexham.get("/v1/referrals/" + cymru.gwarchod.referral.referral.ReferralCalls.submitted()));
    }

    private static Response malformed(Api caller) {
        return caller.request()
                .contentType(ContentType.JSON)
                .body("{\"agency\":")
                .post("/v1/referrals?colour=red");
    }

    private static Named<UnaryOperator<JwtClaimsBuilder>> token(String name, UnaryOperator<JwtClaimsBuilder> change) {
        return Named.of(name, change);
    }
}
