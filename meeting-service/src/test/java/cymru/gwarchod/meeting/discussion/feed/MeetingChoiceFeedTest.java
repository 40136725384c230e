package cymru.gwarchod.meeting.discussion.feed;

import static cymru.gwarchod.meeting.JourneyCalls.obligations;
import static cymru.gwarchod.meeting.casefile.CaseCalls.assessed;
import static cymru.gwarchod.meeting.casefile.CaseCalls.opened;
import static cymru.gwarchod.meeting.casefile.CaseCalls.tell;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cymru.gwarchod.meeting.JourneyCalls;
import cymru.gwarchod.meeting.casefile.CaseCalls.Opened;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@StatutoryRule({"MEET-02", "TIME-02", "AMB-4"})
class MeetingChoiceFeedTest {

    @Test
    void whoChoosesToConveneHasTheDiscussionToHold() {
        // given a child at mild risk, for whom nothing is mandatory
        Opened opened = opened();
        UUID assessment = assessed(opened, "CATEGORY_2", "RSK-09");
        assertEquals(0, obligations(opened.caseId(), "STRATEGY_DISCUSSION").size());

        // when it is decided to convene
        decided(opened, assessment, true);
        assertEquals(
                "OPEN",
                obligations(opened.caseId(), "STRATEGY_DISCUSSION").getFirst().get("progress"));

        // then the discussion meets it
        JourneyCalls.discussed(opened);
        assertEquals(1, obligations(opened.caseId(), "STRATEGY_DISCUSSION").size());
        assertEquals(
                "DONE",
                obligations(opened.caseId(), "STRATEGY_DISCUSSION").getFirst().get("progress"));
    }

    @Test
    void whoChoosesNotToOwesNothing() {
        Opened opened = opened();
        decided(opened, assessed(opened, "CATEGORY_2", "RSK-09"), false);
        assertEquals(0, obligations(opened.caseId(), "STRATEGY_DISCUSSION").size());
    }

    @Test
    @StatutoryRule("SERAF-22")
    void atEighteenOtherTasksTakeThePlaceOfTheDiscussion() {
        Opened opened = opened();
        assessed(opened, true, "CATEGORY_3", "RSK-01", "RSK-03", "RSK-14");
        assertEquals(0, obligations(opened.caseId(), "STRATEGY_DISCUSSION").size());
    }

    private static void decided(Opened opened, UUID assessment, boolean convene) {
        tell(
                "assessment-service",
                "cymru.gwarchod.meeting-decision.recorded.v1",
                assessment,
                Map.of(
                        "assessmentId", assessment,
                        "caseId", opened.caseId(),
                        "childId", opened.childId(),
                        "convene", convene,
                        "decidedAt", Instant.now(),
                        "tasks", List.of("STRATEGY_DISCUSSION")));
    }
}
