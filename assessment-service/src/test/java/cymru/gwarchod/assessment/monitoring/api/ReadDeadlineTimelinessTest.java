package cymru.gwarchod.assessment.monitoring.api;

import static cymru.gwarchod.assessment.monitoring.MonitoringFixture.FLINTSHIRE;
import static cymru.gwarchod.assessment.monitoring.MonitoringFixture.WREXHAM;
import static cymru.gwarchod.assessment.monitoring.MonitoringFixture.cancelled;
import static cymru.gwarchod.assessment.monitoring.MonitoringFixture.done;
import static cymru.gwarchod.assessment.monitoring.MonitoringFixture.hear;
import static cymru.gwarchod.assessment.monitoring.MonitoringFixture.obligation;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import cymru.gwarchod.statutoryclock.StatutoryRule;
import cymru.gwarchod.testing.Api;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@StatutoryRule({"MON-05", "MON-12"})
class ReadDeadlineTimelinessTest {

    private static final String PATH = "/v1/monitoring/timeliness?quarter=";
    private static final String LEAD = "ss-flintshire-lead";

    @Test
    void withoutATokenNobodyReads() {
        Api.anonymous().list(PATH + "2019-Q1").then().statusCode(401);
    }

    @Test
    void nobodyOutsideReads() {
        Api.as("board-monitor").list(PATH + "2019-Q1").then().statusCode(403);
        Api.as(LEAD).list(PATH + "2019").then().statusCode(400);
    }

    @Test
    void fourMetAndOneLateAreEightyPerCent() {
        // given obligations of whichever agency in the area, and one of another area
        for (int i = 0; i < 4; i++) {
            hear(obligation(UUID.randomUUID(), FLINTSHIRE, "2019-01-07", "2019-01-16", done("2019-01-16")));
        }
        hear(
                obligation(UUID.randomUUID(), FLINTSHIRE, "2019-01-07", "2019-01-16", done("2019-01-17")),
                obligation(
                        UUID.randomUUID(),
                        FLINTSHIRE,
                        "2019-01-07",
                        "2019-01-16",
                        cancelled("2019-01-08", "TURNED_18")),
                obligation(UUID.randomUUID(), WREXHAM, "2019-01-07", "2019-01-16", done("2019-01-17")));

        // then
        Api.as(LEAD)
                .list(PATH + "2019-Q1")
                .then()
                .statusCode(200)
                .body("deadlines.rule", contains("TIME-01"))
                .body("deadlines[0].met", equalTo(4))
                .body("deadlines[0].late", equalTo(1))
                .body("deadlines[0].percentMet", equalTo(80.0f))
                .body("deadlines[0].medianDays", equalTo(9.0f))
                .body("deadlines[0].cancelled.reason", contains("TURNED_18"))
                .body("deadlines[0].cancelled.obligations", contains(1))
                .body("basis.rulesets", contains("GUIDANCE_2010_DRAFT@1"))
                .body("basis.calendars", contains("made-up"));
        Api.as(LEAD).list(PATH + "2019-Q2").then().body("deadlines", empty());
    }

    @Test
    void whatIsHeardLateDoesNotReplaceWhatIsNewer() {
        // given an obligation that was met, and then a departure beside it, told before both of them
        UUID id = UUID.randomUUID();
        Map<String, Object> departed = new HashMap<>(done("2019-08-01"));
        departed.put("departedAt", "2019-07-20T12:00:00Z");
        departed.put("version", 3);
        hear(
                obligation(id, FLINTSHIRE, "2019-07-01", "2019-07-10", departed),
                obligation(id, FLINTSHIRE, "2019-07-01", "2019-07-10", done("2019-08-01")),
                obligation(id, FLINTSHIRE, "2019-07-01", "2019-07-10", Map.of()));

        // then it is departed from, which is not met
        Api.as(LEAD)
                .list(PATH + "2019-Q3")
                .then()
                .body("deadlines[0].departed", equalTo(1))
                .body("deadlines[0].late", equalTo(0))
                .body("deadlines[0].percentMet", equalTo(0.0f));
    }

    @Test
    void anObligationThatMovesIntoAnotherQuarterOrAreaIsCountedThere() {
        // given
        UUID id = UUID.randomUUID();
        Map<String, Object> handedOver = new HashMap<>(Map.of("version", 2));
        hear(
                obligation(id, FLINTSHIRE, "2020-03-20", "2020-03-31", Map.of()),
                obligation(id, WREXHAM, "2020-03-20", "2020-04-01", handedOver));

        // then
        Api.as(LEAD).list(PATH + "2020-Q1").then().body("deadlines", empty());
        Api.as("ss-wrexham-lead").list(PATH + "2020-Q2").then().body("deadlines[0].overdue", equalTo(1));
    }
}
