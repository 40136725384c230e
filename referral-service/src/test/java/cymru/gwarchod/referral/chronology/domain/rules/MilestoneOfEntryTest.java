package cymru.gwarchod.referral.chronology.domain.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cymru.gwarchod.referral.chronology.domain.ChronologyEntry;
import cymru.gwarchod.referral.chronology.domain.Detail;
import cymru.gwarchod.referral.chronology.domain.EventType;
import cymru.gwarchod.referral.vocabulary.CaseFact.Kind;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@StatutoryRule("FLOW-03")
class MilestoneOfEntryTest {

    @Test
    void whatOthersDidCarriesTheCaseOn() {
        assertEquals(Optional.of(Kind.ASSESSMENT_COMPLETED), of(EventType.ASSESSMENT_COMPLETED, Map.of()));
        assertEquals(
                Optional.of(Kind.DISCUSSION_HELD),
                of(EventType.STRATEGY_DISCUSSION_RECORDED, Map.of(Detail.DECISION, "NO_MEETING")));
        assertEquals(
                Optional.of(Kind.MEETING_CONVENED), of(EventType.MEETING_CONVENED, Map.of(Detail.KIND, "STRATEGY")));
        assertEquals(Optional.of(Kind.MEETING_HELD), of(EventType.MEETING_HELD, Map.of(Detail.KIND, "STRATEGY")));
        assertEquals(
                Optional.of(Kind.PLAN_ACTIVATED), of(EventType.PLAN_ACTIVATED, Map.of(Detail.KIND, "SAFETY_PLAN")));
        assertEquals(Optional.of(Kind.REVIEW_HELD), of(EventType.MEETING_HELD, Map.of(Detail.KIND, "REVIEW")));
    }

    @Test
    void aDiscussionThatWasDecidedAgainstAndAReviewThatIsOnlyConvenedCarryItNowhere() {
        assertEquals(Optional.empty(), of(EventType.STRATEGY_DISCUSSION_RECORDED, Map.of(Detail.DECISION, "NOT_HELD")));
        assertEquals(Optional.empty(), of(EventType.MEETING_CONVENED, Map.of(Detail.KIND, "REVIEW")));
        assertEquals(Optional.empty(), of(EventType.ALLOCATION_MADE, Map.of()));
    }

    private static Optional<Kind> of(EventType type, Map<Detail, String> details) {
        return MilestoneOfEntry.of(new ChronologyEntry(
                new ChronologyEntry.EntryId(UUID.randomUUID()),
                type,
                new ChronologyEntry.RecordId(UUID.randomUUID()),
                Optional.empty(),
                Instant.parse("2026-08-22T10:00:00Z"),
                "meeting-service",
                "/v1/meetings/one",
                details));
    }
}
