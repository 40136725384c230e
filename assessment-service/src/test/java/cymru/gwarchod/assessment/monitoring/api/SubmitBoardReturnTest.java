package cymru.gwarchod.assessment.monitoring.api;

import static cymru.gwarchod.assessment.monitoring.MonitoringFixture.FLINTSHIRE;
import static cymru.gwarchod.assessment.monitoring.MonitoringFixture.completed;
import static cymru.gwarchod.assessment.monitoring.MonitoringFixture.hear;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import cymru.gwarchod.statutoryclock.StatutoryRule;
import cymru.gwarchod.testing.Api;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@StatutoryRule({"MON-04", "ROLE-05"})
class SubmitBoardReturnTest {

    static final String RETURNS = "/v1/monitoring/returns";
    static final String LEAD = "ss-flintshire-lead";

    static Map<String, Object> of(String quarter, int first, int second, int third, int fourth) {
        return Map.of(
                "quarter",
                quarter,
                "children",
                Map.of("category1", first, "category2", second, "category3", third, "category4", fourth));
    }

    @Test
    void withoutATokenNobodySubmits() {
        Api.anonymous().post(RETURNS, of("2010-Q1", 0, 0, 0, 0)).then().statusCode(401);
    }

    @Test
    void theLeadOfficerSubmitsAndNobodyElse() {
        for (String nobody :
                new String[] {"ss-flintshire-cse", "ss-flintshire-manager", "police-lead", "board-monitor"}) {
            Api.as(nobody).post(RETURNS, of("2010-Q1", 0, 0, 0, 0)).then().statusCode(403);
        }
        Api.as(LEAD).post(RETURNS, of("2010-Q1", 0, 1, 0, 0)).then().statusCode(201);
    }

    @Test
    void aNilReturnIsAReturnAndTheListSaysWhoIsMissing() {
        // given that nobody has made the return of the quarter
        Api.as("board-monitor").list(RETURNS + "?quarter=2010-Q2").then().body("missing", equalTo(6));

        // when
        Api.as(LEAD)
                .post(RETURNS, of("2010-Q2", 0, 0, 0, 0))
                .then()
                .statusCode(201)
                .header("Location", startsWith(RETURNS))
                .body("nil", equalTo(true))
                .body("localAuthority", equalTo(FLINTSHIRE))
                .body("differs", equalTo(false));

        // then
        Api.as("board-monitor")
                .list(RETURNS + "?quarter=2010-Q2")
                .then()
                .statusCode(200)
                .body("missing", equalTo(5))
                .body("items.findAll { it.made }.localAuthority", contains(FLINTSHIRE));
    }

    @Test
    void whatTheRecordsSayStandsBesideIt() {
        // given two children in the records, of whom the officer knows one more
        hear(
                completed(UUID.randomUUID(), FLINTSHIRE, "2010-08-01", "CATEGORY_2"),
                completed(UUID.randomUUID(), FLINTSHIRE, "2010-08-01", "CATEGORY_3"));

        // when
        String id = Api.as(LEAD)
                .post(RETURNS, of("2010-Q3", 0, 2, 1, 0))
                .then()
                .statusCode(201)
                .body("returned.children", contains(0, 2, 1, 0))
                .body("recorded.children", contains(0, 1, 1, 0))
                .body("differs", equalTo(true))
                .extract()
                .path("id");

        // then the own social services read it, and nobody else gets to a number of it
        Api.as("ss-flintshire-cse")
                .list(RETURNS + "/" + id)
                .then()
                .statusCode(200)
                .body("id", equalTo(id));
        Api.as("ss-wrexham-lead").list(RETURNS + "/" + id).then().statusCode(404);
        Api.as("board-monitor").list(RETURNS + "/" + id).then().statusCode(403);
        Api.as("board-monitor")
                .list(RETURNS + "?quarter=2010-Q3")
                .then()
                .statusCode(200)
                .body(not(containsString("children")));
    }

    @Test
    void theSameCommandAgainIsTheSameReturnAndASecondReturnIsNone() {
        String key = UUID.randomUUID().toString();
        String id = Api.as(LEAD)
                .post(RETURNS, of("2010-Q4", 0, 0, 0, 7), key)
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        Api.as(LEAD)
                .post(RETURNS, of("2010-Q4", 0, 0, 0, 7), key)
                .then()
                .statusCode(201)
                .body("id", equalTo(id));
        Api.as(LEAD)
                .post(RETURNS, of("2010-Q4", 0, 0, 0, 8))
                .then()
                .statusCode(409)
                .body("code", equalTo("already-exists"));
    }

    @Test
    void aQuarterThatRunsHasNoReturnYet() {
        Api.as(LEAD)
                .post(RETURNS, of("2099-Q4", 0, 0, 0, 0))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("#/quarter"))
                .body("errors.code", contains("quarter-not-ended"));
    }

    @Test
    void whatIsMissingIsListedCategoryByCategory() {
        Api.as(LEAD)
                .post(RETURNS, Map.of("quarter", "2011-Q1", "children", Map.of("category1", 0, "category4", 3)))
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("#/children/category2", "#/children/category3"));
        Api.as(LEAD).post(RETURNS, of("2011-Q1", 0, 0, 0, -1)).then().statusCode(422);
        Api.as(LEAD).post(RETURNS, Map.of("quarter", "2011-Q1")).then().statusCode(422);
        Api.as(LEAD).post(RETURNS, of("spring", 0, 0, 0, 0)).then().statusCode(422);
    }
}
