package cymru.gwarchod.referral.allocation.api;

import static cymru.gwarchod.referral.allocation.AllocationCalls.OTHER_WORKER;
import static cymru.gwarchod.referral.allocation.AllocationCalls.WORKER;
import static cymru.gwarchod.referral.allocation.AllocationCalls.aCase;
import static cymru.gwarchod.referral.allocation.AllocationCalls.allocated;
import static cymru.gwarchod.referral.allocation.AllocationCalls.path;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cymru.gwarchod.testing.Api;
import cymru.gwarchod.testing.Refused;
import cymru.gwarchod.testing.Rows;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ListAllocationsResourceTest {

    @Test
    void onlySocialServicesList() {
        Refused.with(403, "forbidden", Api.as("police-ppu").list(path(aCase())));
    }

    @Test
    void ofACaseOfAnotherAuthorityThereIsNothing() {
        Refused.with(404, "not-found", Api.as("ss-wrexham-intake").list(path(aCase())));
    }

    @Test
    void theFirstAllocationComesFirst() {
        // given
        String caseId = aCase();
        String first = allocated(caseId, WORKER);
        String second = allocated(caseId, OTHER_WORKER);

        // when
        Response page = Api.as("ss-flintshire-intake").list(path(caseId) + "?limit=1");

        // then: and the audit names what was shown, not what was looked ahead at
        page.then().statusCode(200).body("items.id", contains(first)).body("page.next", notNullValue());
        assertEquals(
                List.of(first),
                Rows.texts(
                        "SELECT unnest(listed_ids) FROM audit_entry WHERE request_id = ?",
                        page.header("X-Request-ID")));
        Api.as("ss-flintshire-intake")
                .list(path(caseId) + "?limit=1&cursor=" + page.path("page.next"))
                .then()
                .statusCode(200)
                .body("items.id", contains(second));
    }
}
