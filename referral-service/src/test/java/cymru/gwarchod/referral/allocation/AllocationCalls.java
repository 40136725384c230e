package cymru.gwarchod.referral.allocation;

import static cymru.gwarchod.referral.casefile.CaseCalls.aKnownChild;
import static cymru.gwarchod.referral.casefile.CaseCalls.received;

import cymru.gwarchod.testing.Api;
import cymru.gwarchod.testing.Rows;
import cymru.gwarchod.testing.TestTokens;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;

/** Brings allocations about. */
public final class AllocationCalls {

    public static final String MANAGER = "ss-flintshire-manager";
    public static final String TEAM = "SS-FLINTSHIRE-CARE";
    public static final String WORKER = TestTokens.subject("ss-flintshire-worker");
    public static final String OTHER_WORKER = TestTokens.subject("ss-flintshire-worker-2");

    private AllocationCalls() {}

    /** A case of Flintshire's; its id. */
    public static String aCase() {
        return caseOf(received(aKnownChild()));
    }

    /** The case of a referral. */
    public static String caseOf(String referral) {
        return ((UUID) Rows.row("referral", referral).get("case_id")).toString();
    }

    public static String path(String caseId) {
        return "/v1/cases/" + caseId + "/allocations";
    }

    public static Map<String, Object> to(String worker) {
        return Map.of("team", TEAM, "socialWorker", worker);
    }

    /** The team manager allocates the case to this worker; the id of the allocation. */
    public static String allocated(String caseId, String worker) {
        return Api.as(MANAGER)
                .post(path(caseId), to(worker))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** The team manager ends the allocation. */
    public static Response ended(String caseId, String id) {
        return Api.as(MANAGER)
                .change(path(caseId) + "/" + id + "/ending", "\"member.0\"", Map.of("reason", "SERVICE_ENDED"));
    }
}
