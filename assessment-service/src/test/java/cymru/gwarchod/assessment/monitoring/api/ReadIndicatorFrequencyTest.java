package cymru.gwarchod.assessment.monitoring.api;

import static cymru.gwarchod.assessment.monitoring.MonitoringFixture.FLINTSHIRE;
import static cymru.gwarchod.assessment.monitoring.MonitoringFixture.WREXHAM;
import static cymru.gwarchod.assessment.monitoring.MonitoringFixture.completed;
import static cymru.gwarchod.assessment.monitoring.MonitoringFixture.hear;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import cymru.gwarchod.statutoryclock.StatutoryRule;
import cymru.gwarchod.testing.Api;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@StatutoryRule("MON-02")
class ReadIndicatorFrequencyTest {

    private static final String PATH = "/v1/monitoring/indicators?quarter=";

    @Test
    void withoutATokenNobodyReads() {
        Api.anonymous().list(PATH + "2018-Q1").then().statusCode(401);
    }

    @Test
    void nobodyOutsideReads() {
        Api.as("board-monitor").list(PATH + "2018-Q1").then().statusCode(403);
        Api.as("ss-flintshire-lead").list(PATH + "soon").then().statusCode(400);
    }

    @Test
    void eachIndicatorCountsInTheNewestAssessmentOfEachChild() {
        // given a child whose newest assessment has one sign less, another child, and one elsewhere
        UUID child = UUID.randomUUID();
        hear(
                completed(child, FLINTSHIRE, "2018-01-10", "CATEGORY_3", "RSK-01", "RSK-02"),
                completed(child, FLINTSHIRE, "2018-02-10", "CATEGORY_2", "RSK-01"),
                completed(UUID.randomUUID(), FLINTSHIRE, "2018-03-10", "CATEGORY_4", "RSK-01", "SIG-01"),
                completed(UUID.randomUUID(), WREXHAM, "2018-03-10", "CATEGORY_4", "SIG-01"));

        // then all 29 have their line
        Api.as("ss-flintshire-lead")
                .list(PATH + "2018-Q1")
                .then()
                .statusCode(200)
                .body("children", equalTo(2))
                .body("indicators", hasSize(29))
                .body("indicators.find { it.indicator == 'RSK-01' }.children", equalTo(2))
                .body("indicators.find { it.indicator == 'RSK-01' }.percent", equalTo(100.0f))
                .body("indicators.find { it.indicator == 'RSK-02' }.children", equalTo(0))
                .body("indicators.find { it.indicator == 'SIG-01' }.percent", equalTo(50.0f))
                .body("basis.instrument", equalTo("GUIDANCE_2010"));
    }
}
