package cymru.gwarchod.referral;

import static cymru.gwarchod.referral.referral.ReferralCalls.INTAKE;
import static cymru.gwarchod.referral.referral.ReferralCalls.acceptance;
import static cymru.gwarchod.referral.referral.ReferralCalls.accepted;
import static cymru.gwarchod.referral.referral.ReferralCalls.path;
import static cymru.gwarchod.referral.referral.ReferralCalls.submitted;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cymru.gwarchod.testing.Api;
import cymru.gwarchod.testing.Refused;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A change names the version it was decided on (RFC 9110, 13.1.1; RFC 6585, 3). */
@QuarkusTest
class PreconditionTest {

    @Test
    void withoutAVersionThereIsNoChange() {
        String id = submitted();
        Map<String, Long> before = Stored.counts();

        Response refused = Api.as(INTAKE)
                .request()
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(acceptance())
                .post(path(id, "acceptance"));

        Refused.at("If-Match", 428, "precondition-required", "required", refused);
        assertEquals(before, Stored.counts());
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "W/\"member.0\"", "member.0", "\"member.0\", \"member.1\"", "\"member.-1\"", "\"0\""})
    void aChangeIsDecidedOnOneVersionThatWasSeen(String tag) {
        String id = submitted();

        Refused.at(
                "If-Match",
                400,
                "invalid-header",
                "invalid-header",
                Api.as(INTAKE).change(path(id, "acceptance"), tag, acceptance()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"member.1\"", "\"member.99\"", "\"outcome.0\""})
    void anotherVersionOrAnotherViewIsStale(String tag) {
        String id = submitted();
        Map<String, Long> before = Stored.counts();

        Refused.with(412, "precondition-failed", Api.as(INTAKE).change(path(id, "acceptance"), tag, acceptance()))
                .header("ETag", "\"member.0\"");
        assertEquals(before, Stored.counts());
    }

    @Test
    void afterAChangeTheOldVersionIsStale() {
        String id = submitted();
        accepted(id).then().statusCode(200);

        Refused.with(
                        412,
                        "precondition-failed",
                        Api.as(INTAKE).change(path(id, "acceptance"), "\"member.0\"", acceptance()))
                .header("ETag", "\"member.1\"");
    }
}
