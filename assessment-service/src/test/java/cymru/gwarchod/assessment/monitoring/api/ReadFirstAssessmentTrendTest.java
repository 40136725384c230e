package cymru.gwarchod.assessment.monitoring.api;

import static cymru.gwarchod.assessment.monitoring.MonitoringFixture.FLINTSHIRE;
import static cymru.gwarchod.assessment.monitoring.MonitoringFixture.completed;
import static cymru.gwarchod.assessment.monitoring.MonitoringFixture.hear;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import cymru.gwarchod.statutoryclock.StatutoryRule;
import cymru.gwarchod.testing.Api;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@StatutoryRule("MON-16")
class ReadFirstAssessmentTrendTest {

    private static final String PATH = "/v1/monitoring/first-assessments?until=";
    private static final String LEAD = "ss-flintshire-lead";

    @Test
    void withoutATokenNobodyReads() {
        Api.anonymous().list(PATH + "2013-Q2").then().statusCode(401);
    }

    @Test
    void nobodyOutsideReads() {
        Api.as("board-monitor").list(PATH + "2013-Q2").then().statusCode(403);
        Api.as(LEAD).list(PATH + "2013-Q2&quarters=0").then().statusCode(400);
        Api.as(LEAD).list(PATH + "2013-Q2&quarters=41").then().statusCode(400);
    }

    @Test
    void eachQuarterHasTheSharesOfItsFirstAssessmentsAndReassessmentsAreNotAmongThem() {
        // given two first assessments in one quarter, one in the next, and a reassessment that is heard of before its
        // first
        UUID child = UUID.randomUUID();
        hear(
                completed(child, FLINTSHIRE, "2013-05-10", "CATEGORY_4"),
                completed(child, FLINTSHIRE, "2013-02-10", "CATEGORY_2"),
                completed(UUID.randomUUID(), FLINTSHIRE, "2013-03-10", "CATEGORY_4"),
                completed(UUID.randomUUID(), FLINTSHIRE, "2013-06-10", "CATEGORY_1"));

        // then
        Api.as(LEAD)
                .list(PATH + "2013-Q2&quarters=3")
                .then()
                .statusCode(200)
                .body("quarters.quarter", contains("2012-Q4", "2013-Q1", "2013-Q2"))
                .body("quarters.children", contains(0, 2, 1))
                .body("quarters[0].categories[0].percent", nullValue())
                .body("quarters[1].categories.children", contains(0, 1, 0, 1))
                .body("quarters[1].categories[3].percent", equalTo(50.0f))
                .body("quarters[2].categories.children", contains(1, 0, 0, 0));
        Api.as(LEAD).list(PATH + "2013-Q2").then().body("quarters", hasSize(8));
    }
}
