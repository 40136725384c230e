package cymru.gwarchod.referral.gates;

import static cymru.gwarchod.referral.referral.ReferralFixture.aChild;
import static cymru.gwarchod.referral.referral.ReferralFixture.aReferral;

import cymru.gwarchod.testing.Api;
import cymru.gwarchod.testing.database.RowSecurityGate;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;

@QuarkusTest
class RowSecurityProbesTest extends RowSecurityGate {

    private static final Map<String, Object> CONCERN = Map.of(
            "immediateRisk",
            false,
            "child",
            aChild(),
            "concern",
            Map.of(
                    "description",
                    "Collected after school by an adult nobody here knows.",
                    "sourceType",
                    "PROFESSIONAL"));

    RowSecurityProbesTest() {
        super(new Subject(
                "referral",
                List.of("referral", "concern", "child", "case_file", "case_access", "idempotency_record"),
                List.of("reference"),
                "received_at"));
    }

    @Override
    protected void fill() {
        Api.as("lead-glannant").post("/v1/concerns", CONCERN).then().statusCode(201);
        Api.as("lead-glannant").post("/v1/referrals", aReferral().json()).then().statusCode(201);
    }

    /** The shapes of PanacheReferrals.list. */
    @Override
    protected Map<String, String> lists() {
        String order = "received_at, id";
        String after = " AND (received_at, id) > ('2026-01-05T09:00:00Z', '019b8c92-4400-7b41-8e2f-3a5b7c9d1e2f')";
        return Map.of(
                "responsible_agency = 'SS-CONWY'",
                order,
                "responsible_agency = 'SS-CONWY'" + after,
                order,
                "responsible_agency = 'SS-CONWY' AND status = 'RECEIVED'",
                order,
                "submitter_agency = 'HEALTH-BETSI'",
                order,
                "submitter_subject = 'person:issuer#nobody'",
                order);
    }
}
