package cymru.gwarchod.referral.referral.api;

import static cymru.gwarchod.referral.casefile.CaseCalls.aKnownChild;
import static cymru.gwarchod.referral.casefile.CaseCalls.received;
import static cymru.gwarchod.referral.notification.NotificationCalls.INTAKE;
import static cymru.gwarchod.referral.notification.NotificationCalls.acceptedReferral;
import static cymru.gwarchod.referral.referral.ReferralFixture.aReferral;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import cymru.gwarchod.statutoryclock.StatutoryRule;
import cymru.gwarchod.testing.Api;
import cymru.gwarchod.testing.ServiceUnderTest;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a referral shows of who has been told (ROLE-07). */
@QuarkusTest
@StatutoryRule("ROLE-07")
class ReferralInformedTest {

    @Test
    void anAcceptedReferralOfWhichNothingShowsThatTheLeadOfficerWasToldIsFlagged() throws SQLException {
        // given
        String referral = acceptedReferral();
        try (Connection connection = ServiceUnderTest.database().asOwner();
                PreparedStatement forget =
                        connection.prepareStatement("DELETE FROM notification WHERE record_id = ?")) {
            forget.setObject(1, UUID.fromString(referral));
            forget.executeUpdate();
        }

        // when, then
        Api.as(INTAKE)
                .get("/v1/referrals/" + referral)
                .then()
                .statusCode(200)
                .body("informed", hasSize(0))
                .body("flags", contains("LEAD_OFFICER_NOT_INFORMED"));
    }

    @Test
    void thePoliceSeeNothingOfItAndNoFlag() {
        String referral = received(aReferral()
                .with("child", aKnownChild())
                .with("immediateRisk", true)
                .without("leadDiscussion"));

        Api.as("police-ppu")
                .get("/v1/referrals/" + referral)
                .then()
                .statusCode(200)
                .body("view", equalTo("member"))
                .body("$", not(hasKey("informed")))
                .body("flags", hasSize(0));
    }
}
