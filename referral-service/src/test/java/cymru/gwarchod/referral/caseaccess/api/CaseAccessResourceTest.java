package cymru.gwarchod.referral.caseaccess.api;

import static cymru.gwarchod.referral.allocation.AllocationCalls.MANAGER;
import static cymru.gwarchod.referral.allocation.AllocationCalls.WORKER;
import static cymru.gwarchod.referral.allocation.AllocationCalls.aCase;
import static cymru.gwarchod.referral.allocation.AllocationCalls.allocated;
import static cymru.gwarchod.referral.casefile.CaseCalls.FLINTSHIRE;
import static cymru.gwarchod.referral.casefile.CaseCalls.WREXHAM;
import static cymru.gwarchod.referral.restriction.RestrictionCalls.inForce;
import static cymru.gwarchod.referral.restriction.RestrictionCalls.onlyFor;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import cymru.gwarchod.statutoryclock.StatutoryRule;
import cymru.gwarchod.testing.Api;
import cymru.gwarchod.testing.Refused;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CaseAccessResourceTest {

    private String caseId;

    @BeforeEach
    void aCaseOfFlintshires() {
        caseId = aCase();
    }

    private static Response access(String username, Object caseId) {
        return Api.as(username).get("/v1/cases/" + caseId + "/access");
    }

    @Test
    void aCallerLearnsWhatToDoAndWhy() {
        allocated(caseId, WORKER);

        access("ss-flintshire-worker", caseId)
                .then()
                .statusCode(200)
                .body("operations.operation", hasItems("readCase", "listAllocations", "proposeRestriction"))
                .body("operations.operation", not(hasItems("allocateCase")))
                .body("operations.find { it.operation == 'readCase' }.basis", equalTo("ALLOCATED"));
        access(MANAGER, caseId).then().body("operations.operation", hasItems("allocateCase", "endAllocation"));
        access(FLINTSHIRE, caseId).then().body("operations.operation", not(hasItems("allocateCase")));
    }

    @Test
    @StatutoryRule("SHARE-05")
    void aCaseOfOthersAndARestrictedOneLookLikeNone() {
        Response absent = access(WREXHAM, UUID.randomUUID());
        Refused.with(404, "not-found", absent);
        Refused.indistinguishable(absent, access(WREXHAM, caseId));

        inForce(caseId, onlyFor("ss-flintshire-worker"));

        Refused.indistinguishable(absent, access(FLINTSHIRE, caseId));
    }

    @Test
    void onlyRolesThatWorkWithCasesAsk() {
        Refused.with(403, "forbidden", access("board-monitor", caseId));
        Refused.with(401, "unauthenticated", Api.anonymous().get("/v1/cases/" + caseId + "/access"));
    }
}
