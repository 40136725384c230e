package cymru.gwarchod.assessment.monitoring.feed;

import static cymru.gwarchod.assessment.casefile.CaseFixture.aCase;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cymru.gwarchod.assessment.assessment.api.CompletedAssessmentFixture;
import cymru.gwarchod.assessment.casefile.CaseFixture;
import cymru.gwarchod.outbox.FeedReaders;
import cymru.gwarchod.statutoryclock.Quarter;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import cymru.gwarchod.testing.Api;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** From the completion over the service's own feed to the figures, with nothing made up in between. */
@QuarkusTest
@StatutoryRule({"SYS-02", "MON-01"})
class OwnAssessmentsAreCountedTest {

    @Inject
    FeedReaders feeds;

    @Test
    void aCompletedAssessmentAndItsDeadlineAreInTheFigures() throws IOException, InterruptedException {
        // given what other tests have left behind, and a case whose deadline lies in 2024
        CaseFixture placed =
                aCase().receivedAt(Instant.parse("2024-01-08T09:00:00Z")).inPlace();
        feeds.drain();
        String completedAt = Api.as("ss-flintshire-worker")
                .get("/v1/assessments/" + CompletedAssessmentFixture.completed(placed.caseId))
                .jsonPath()
                .getString("completedAt");
        String quarter = Quarter.of(Instant.parse(completedAt)).toString();
        int before = prevalence(quarter).getInt("children");

        // when
        feeds.drain();

        // then
        assertEquals(before + 1, prevalence(quarter).getInt("children"));
        JsonPath timeliness = Api.as("ss-flintshire-lead")
                .list("/v1/monitoring/timeliness?quarter=2024-Q1")
                .jsonPath();
        assertEquals(1, timeliness.getInt("deadlines.find { it.rule == 'TIME-01' }.late"));
    }

    private static JsonPath prevalence(String quarter) {
        return Api.as("ss-flintshire-lead")
                .list("/v1/monitoring/prevalence?quarter=" + quarter)
                .jsonPath();
    }
}
