package cymru.gwarchod.referral.referral.api;

import static cymru.gwarchod.referral.referral.ReferralFixture.aReferral;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import cymru.gwarchod.testing.Api;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SubmitReferralResourceTest {

    @Test
    void aReferralIsReceived() {
        Api.as("lead-glannant")
                .post("/v1/referrals", aReferral().json())
                .then()
                .log()
                .ifValidationFails()
                .statusCode(201)
                .header("Location", matchesPattern(".*/v1/referrals/[0-9a-f-]{36}"))
                .header("ETag", "\"outcome.0\"")
                .body("status", equalTo("RECEIVED"))
                .body("receivedAt", notNullValue())
                .body("$", not(hasKey("childId")));
    }
}
