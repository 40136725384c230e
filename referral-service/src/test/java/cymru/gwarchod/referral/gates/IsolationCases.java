package cymru.gwarchod.referral.gates;

import cymru.gwarchod.referral.concern.ConcernCalls;
import cymru.gwarchod.referral.referral.ReferralFixture;
import cymru.gwarchod.testing.Api;
import cymru.gwarchod.testing.security.IsolationGate;
import java.util.List;
import java.util.Map;

/** Concerns of ten agencies, which none but the own agency sees. */
abstract class IsolationCases extends IsolationGate {

    IsolationCases(int requests) {
        super(requests);
    }

    @Override
    protected List<String> people() {
        return List.of(
                "ss-flintshire-intake",
                "ss-wrexham-intake",
                "ss-conwy-intake",
                "ss-gwynedd-intake",
                "police-pcso",
                "health-nurse",
                "teacher-glannant",
                "youth-justice-worker",
                "probation-worker",
                "ty-gwyn-staff",
                "plas-enfys-staff");
    }

    @Override
    protected String recordOf(String username, String marker) {
        Map<String, Object> report = ConcernCalls.aConcernReport();
        Map<String, Object> concern = ReferralFixture.aConcern();
        concern.put("description", "Seen twice near the bus station. " + marker);
        report.put("concern", concern);
        String id = Api.as(username)
                .post("/v1/concerns", report)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return "/v1/concerns/" + id;
    }

    @Override
    protected String list() {
        return "/v1/concerns?limit=20";
    }
}
