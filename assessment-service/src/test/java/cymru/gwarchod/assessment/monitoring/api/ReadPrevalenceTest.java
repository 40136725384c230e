package cymru.gwarchod.assessment.monitoring.api;

import static cymru.gwarchod.assessment.monitoring.MonitoringFixture.FLINTSHIRE;
import static cymru.gwarchod.assessment.monitoring.MonitoringFixture.WREXHAM;
import static cymru.gwarchod.assessment.monitoring.MonitoringFixture.completed;
import static cymru.gwarchod.assessment.monitoring.MonitoringFixture.hear;
import static cymru.gwarchod.assessment.monitoring.MonitoringFixture.overridden;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import cymru.gwarchod.outbox.Event;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import cymru.gwarchod.testing.Api;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReadPrevalenceTest {

    private static final String LEAD = "ss-flintshire-lead";

    private static String path(String quarter) {
        return "/v1/monitoring/prevalence?quarter=" + quarter;
    }

    @Test
    void withoutATokenNobodyReads() {
        Api.anonymous().list(path("2016-Q1")).then().statusCode(401);
    }

    @Test
    @StatutoryRule("MON-13")
    void exactFiguresAreForThoseInSocialServicesWhoAnswerForThem() {
        for (String nobody : new String[] {"board-monitor", "police-ppu", "police-missing", "ss-flintshire-worker"}) {
            Api.as(nobody).list(path("2016-Q1")).then().statusCode(403);
        }
        Api.as("ss-flintshire-cse").list(path("2016-Q1")).then().statusCode(200);
    }

    @Test
    void aQuarterIsNamedInItsOwnForm() {
        Api.as(LEAD).list("/v1/monitoring/prevalence").then().statusCode(400);
        Api.as(LEAD).list(path("2016-Q5")).then().statusCode(400);
        Api.as(LEAD).list(path("2016-Q1") + "&authority=" + WREXHAM).then().statusCode(400);
    }

    @Test
    @StatutoryRule({"SYS-02", "MON-01", "MON-12"})
    void theCountsAreThoseOfTheRecords() {
        // given ten children in Flintshire, one of them in Wrexham too, and one of another quarter
        UUID both = UUID.randomUUID();
        hear(completed(both, FLINTSHIRE, "2016-05-02", "CATEGORY_4"));
        for (int i = 0; i < 6; i++) {
            hear(completed(UUID.randomUUID(), FLINTSHIRE, "2016-05-0" + (i + 1), "CATEGORY_2"));
        }
        for (int i = 0; i < 3; i++) {
            hear(completed(UUID.randomUUID(), FLINTSHIRE, "2016-06-30", "CATEGORY_3"));
        }
        hear(
                completed(both, WREXHAM, "2016-06-01", "CATEGORY_1"),
                completed(UUID.randomUUID(), FLINTSHIRE, "2016-07-01", "CATEGORY_1"));

        // then each authority counts its own, with the versions that counted
        Api.as(LEAD)
                .list(path("2016-Q2"))
                .then()
                .statusCode(200)
                .body("quarter", equalTo("2016-Q2"))
                .body("children", equalTo(10))
                .body("categories.category", contains("CATEGORY_1", "CATEGORY_2", "CATEGORY_3", "CATEGORY_4"))
                .body("categories.children", contains(0, 6, 3, 1))
                .body("categories[1].percent", equalTo(60.0f))
                .body("basis.rulesets", hasItem("GUIDANCE_2010_DRAFT@1"))
                .body("basis.calendars[0]", not(emptyString()))
                .body("basis.instrument", equalTo("GUIDANCE_2010"));
        Api.as("ss-wrexham-lead").list(path("2016-Q2")).then().body("categories.children", contains(1, 0, 0, 0));
    }

    @Test
    @StatutoryRule("MON-01")
    void aChildCountsOnceInTheCategoryInForceAtTheEndOfTheQuarter() {
        // given a child assessed twice, of which the second was overridden in the quarter and again after it
        UUID child = UUID.randomUUID();
        UUID second = UUID.randomUUID();
        hear(
                completed(child, FLINTSHIRE, "2016-10-03", "CATEGORY_4"),
                overridden(second, FLINTSHIRE, "2017-01-02", "CATEGORY_4"),
                overridden(second, FLINTSHIRE, "2016-12-01", "CATEGORY_3"),
                completed(second, child, FLINTSHIRE, "2016-11-03", "CATEGORY_2"));

        Api.as(LEAD).list(path("2016-Q4")).then().body("categories.children", contains(0, 0, 1, 0));
    }

    @Test
    void theSameFactAgainChangesNothing() {
        // given
        Event once = completed(UUID.randomUUID(), FLINTSHIRE, "2017-02-01", "CATEGORY_2");
        Event told = new Event(
                UUID.randomUUID(),
                once.type(),
                once.source(),
                "assessment",
                once.aggregateId(),
                once.time(),
                once.data());

        // when
        hear(once, once, told);

        // then
        Api.as(LEAD).list(path("2017-Q1")).then().body("children", equalTo(1));
    }
}
