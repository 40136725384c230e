package cymru.gwarchod.assessment.monitoring.api;

import static cymru.gwarchod.assessment.monitoring.MonitoringFixture.FLINTSHIRE;
import static cymru.gwarchod.assessment.monitoring.MonitoringFixture.WREXHAM;
import static cymru.gwarchod.assessment.monitoring.MonitoringFixture.completed;
import static cymru.gwarchod.assessment.monitoring.MonitoringFixture.hear;
import static cymru.gwarchod.assessment.monitoring.MonitoringFixture.publish;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cymru.gwarchod.statutoryclock.StatutoryRule;
import cymru.gwarchod.testing.Api;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReadBoardTablesTest {

    private static final String MONITOR = "board-monitor";
    private static final String TABLES = "/v1/monitoring/tables";

    private static void children(int count, String authority, String day, String category) {
        for (int i = 0; i < count; i++) {
            hear(completed(UUID.randomUUID(), authority, day, category));
        }
    }

    private static String row(String table, String code) {
        return table + ".find { it.code == '" + code + "' }.cells.shown";
    }

    @Test
    void withoutATokenNobodyReads() {
        Api.anonymous().list(TABLES).then().statusCode(401);
        Api.anonymous().list(TABLES + "/2014-Q1").then().statusCode(401);
    }

    @Test
    @StatutoryRule({"SYS-09", "ROLE-30"})
    void theBoardReadsAggregatesAndNoChild() {
        // given
        publish("2014-Q2");

        // then
        Api.as(MONITOR).list(TABLES + "/2014-Q2").then().statusCode(200);
        Api.as(MONITOR)
                .get("/v1/assessments?caseId=" + UUID.randomUUID())
                .then()
                .statusCode(403);
        Api.as("ss-flintshire-worker").list(TABLES).then().statusCode(403);
        Api.as("lead-glannant").list(TABLES + "/2014-Q2").then().statusCode(403);
    }

    @Test
    void whatIsNotPublishedIsNotThere() {
        Api.as(MONITOR).list(TABLES + "/2003-Q1").then().statusCode(404);
        Api.as(MONITOR).list(TABLES + "/next").then().statusCode(404);
        assertFalse(publish("2099-Q4"), "a quarter that has not ended");
    }

    @Test
    @StatutoryRule({"MON-13", "MON-11", "MON-12"})
    void threeChildrenAreUnderFiveAndAnAuthoritysNumbersAddUpInItsTaskGroup() {
        // given
        children(3, FLINTSHIRE, "2014-09-30", "CATEGORY_4");
        children(20, FLINTSHIRE, "2014-08-01", "CATEGORY_2");
        children(9, FLINTSHIRE, "2014-08-01", "CATEGORY_3");
        children(7, WREXHAM, "2014-07-01", "CATEGORY_2");
        children(8, WREXHAM, "2014-07-01", "CATEGORY_3");
        children(11, WREXHAM, "2014-07-01", "CATEGORY_4");

        // when
        assertTrue(publish("2014-Q3"));

        // then the next smallest of the row and of the column are withheld with it, and sums stand
        Api.as(MONITOR)
                .list(TABLES + "/2014-Q3")
                .then()
                .statusCode(200)
                .body("authorities", hasSize(6))
                .body("taskGroups", hasSize(3))
                .body(row("authorities", FLINTSHIRE), contains("0", "20", "*", "<5", "32"))
                .body(row("authorities", WREXHAM), contains("0", "7", "*", "*", "26"))
                .body(row("taskGroups", "WREXHAM_FLINTSHIRE"), contains("0", "27", "17", "14", "58"))
                .body("board.cells.shown", contains("0", "27", "17", "14", "58"))
                .body("authorities.find { it.code == 'W06000005' }.taskGroup", equalTo("WREXHAM_FLINTSHIRE"))
                .body("ruleset", equalTo("GUIDANCE_2010_DRAFT@1"))
                .body("calendar", notNullValue())
                .body("publishedAt", notNullValue());
    }

    @Test
    @StatutoryRule("MON-13")
    void whatWasPublishedStays() {
        // given
        children(6, FLINTSHIRE, "2015-01-05", "CATEGORY_2");
        assertTrue(publish("2015-Q1"));
        String before = Api.as(MONITOR).list(TABLES + "/2015-Q1").asString();

        // when one more is heard of
        children(1, FLINTSHIRE, "2015-01-06", "CATEGORY_2");

        // then there is no second version to compare with
        assertFalse(publish("2015-Q1"));
        assertEquals(before, Api.as(MONITOR).list(TABLES + "/2015-Q1").asString());
    }

    @Test
    void theNewestQuarterStandsFirstOnPages() {
        // given
        publish("2009-Q1");
        publish("2009-Q2");

        // then
        String next = Api.as("police-missing")
                .list(TABLES + "?limit=1")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .extract()
                .path("page.next");
        assertTrue(next != null && !next.isBlank());
        Api.as("police-missing").list(TABLES + "?limit=1&cursor=" + next).then().statusCode(200);
        Api.as("police-missing")
                .list(TABLES + "?limit=200")
                .then()
                .body("items.quarter.findAll { it.startsWith('2009') }", contains("2009-Q2", "2009-Q1"));
    }
}
