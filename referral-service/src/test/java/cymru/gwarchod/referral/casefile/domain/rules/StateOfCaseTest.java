package cymru.gwarchod.referral.casefile.domain.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.referral.casefile.domain.CaseFile;
import cymru.gwarchod.referral.casefile.domain.CaseState;
import cymru.gwarchod.referral.vocabulary.CaseFact;
import cymru.gwarchod.referral.vocabulary.CaseFact.Kind;
import cymru.gwarchod.referral.vocabulary.CaseId;
import cymru.gwarchod.referral.vocabulary.ChildId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StateOfCaseTest {

    private static final Instant AT = Instant.parse("2026-08-22T10:00:00Z");

    @Test
    void aReceivedReferralMakesTheCaseReceived() {
        assertEquals(CaseState.RECEIVED, state(Kind.REFERRAL_RECEIVED));
        assertEquals(CaseState.RECEIVED, state(Kind.REFERRAL_RECEIVED, Kind.REJECTION_PROPOSED));
        assertEquals(CaseState.RECEIVED, state());
    }

    @Test
    void anAcceptedReferralIsAssessedWhateverElseCameIn() {
        assertEquals(CaseState.ASSESSING, state(Kind.REFERRAL_RECEIVED, Kind.REFERRAL_ACCEPTED));
    }

    @Test
    void withImminentHarmTheDiscussionComesBeforeTheAssessment() {
        assertEquals(
                CaseState.IMMEDIATE_DISCUSSION,
                state(Kind.REFERRAL_RECEIVED, Kind.REFERRAL_ACCEPTED, Kind.IMMEDIATE_RISK));
    }

    @Test
    void theWorkCarriesTheCaseOnInTheOrderOfTheFlowChart() {
        List<Kind> done = new ArrayList<>(List.of(Kind.REFERRAL_RECEIVED, Kind.REFERRAL_ACCEPTED));
        Map<Kind, CaseState> steps = new LinkedHashMap<>();
        steps.put(Kind.ASSESSMENT_COMPLETED, CaseState.ASSESSED);
        steps.put(Kind.DISCUSSION_HELD, CaseState.DISCUSSION_DECIDED);
        steps.put(Kind.MEETING_CONVENED, CaseState.MEETING_SCHEDULED);
        steps.put(Kind.MEETING_HELD, CaseState.MEETING_HELD);
        steps.put(Kind.PLAN_ACTIVATED, CaseState.PLAN_ACTIVE);
        steps.put(Kind.REVIEW_HELD, CaseState.REVIEWED);

        steps.forEach((fact, state) -> {
            done.add(fact);
            assertEquals(state, state(done.toArray(Kind[]::new)), fact.name());
        });
    }

    @Test
    void whatIsToldInAnotherOrderLeadsToTheSameState() {
        assertEquals(
                CaseState.MEETING_HELD,
                state(Kind.MEETING_HELD, Kind.ASSESSMENT_COMPLETED, Kind.REFERRAL_RECEIVED, Kind.MEETING_CONVENED));
    }

    @Test
    void withImminentHarmAnAssessmentDoesNotStandForTheDiscussion() {
        assertEquals(
                CaseState.IMMEDIATE_DISCUSSION,
                state(Kind.REFERRAL_RECEIVED, Kind.IMMEDIATE_RISK, Kind.ASSESSMENT_COMPLETED));
        assertEquals(
                CaseState.DISCUSSION_DECIDED, state(Kind.REFERRAL_RECEIVED, Kind.IMMEDIATE_RISK, Kind.DISCUSSION_HELD));
    }

    @Test
    void aReviewBeforeThereWasAPlanHasReviewedNone() {
        CaseFact review = new CaseFact(Kind.REVIEW_HELD, AT, "/v1/meetings/one");
        CaseFact plan = new CaseFact(Kind.PLAN_ACTIVATED, AT.plusSeconds(1), "/v1/plans/one");
        CaseFact next = new CaseFact(Kind.REVIEW_HELD, AT.plusSeconds(1), "/v1/meetings/two");

        assertEquals(CaseState.RECEIVED, StateOfCase.of(aCase(Optional.empty()), List.of(review)));
        assertEquals(CaseState.PLAN_ACTIVE, StateOfCase.of(aCase(Optional.empty()), List.of(review, plan)));
        assertEquals(CaseState.REVIEWED, StateOfCase.of(aCase(Optional.empty()), List.of(review, plan, next)));
    }

    @Test
    void everyStateOfTheDiagramIsReached() {
        Set<CaseState> reached = EnumSet.of(CaseState.CLOSED, CaseState.RECEIVED);
        for (Kind kind : Kind.values()) {
            reached.add(state(kind));
        }
        reached.add(state(Kind.PLAN_ACTIVATED, Kind.REVIEW_HELD));

        assertEquals(EnumSet.allOf(CaseState.class), reached);
    }

    @Test
    void anEndedCaseIsClosedWhateverIsKnown() {
        CaseFile ended = aCase(Optional.of(new CaseFile.Closure(AT, CaseFile.Closure.Reason.PLAN_ENDED)));

        assertEquals(CaseState.CLOSED, StateOfCase.of(ended, facts(Kind.REFERRAL_RECEIVED, Kind.IMMEDIATE_RISK)));
    }

    private static CaseState state(Kind... kinds) {
        return StateOfCase.of(aCase(Optional.empty()), facts(kinds));
    }

    private static List<CaseFact> facts(Kind... kinds) {
        return Arrays.stream(kinds)
                .map(kind -> new CaseFact(kind, AT, "/v1/referrals/one"))
                .toList();
    }

    private static CaseFile aCase(Optional<CaseFile.Closure> closure) {
        return new CaseFile(
                new CaseId(UUID.randomUUID()),
                "CASE-2026-7K3M0-Q9XD7",
                new ChildId(UUID.randomUUID()),
                "W06000005",
                new AgencyCode("SS-FLINTSHIRE"),
                AT,
                closure,
                0);
    }
}
