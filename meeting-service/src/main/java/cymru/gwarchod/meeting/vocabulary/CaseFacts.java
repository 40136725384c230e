package cymru.gwarchod.meeting.vocabulary;

import cymru.gwarchod.access.agency.AgencyCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/**
 * What is known of a case by the events of other services.
 *
 * @param referrals received so far, in any order
 * @param assessments completed so far, in any order
 * @param allocation who works on it now
 * @param placement where the child is placed now
 */
public record CaseFacts(
        Responsibility responsibility,
        Instant openedAt,
        Optional<Instant> closedAt,
        List<ReceivedReferral> referrals,
        List<CompletedAssessment> assessments,
        Optional<Allocation> allocation,
        Optional<Placement> placement) {

    public CaseFacts {
        referrals = referrals.stream()
                .sorted(Comparator.comparing(ReceivedReferral::receivedAt))
                .toList();
        assessments = assessments.stream()
                .sorted(Comparator.comparing(CompletedAssessment::completedAt))
                .toList();
    }

    /**
     * A referral that was received.
     *
     * @param referrer {@code person:issuer#subject}, or {@code client:id} for a partner's system
     * @param referrerUnit of a system, the unit that it was handed in for
     * @param referrerInvited whether a meeting names the referrer; never where the referrer is anonymous (F8)
     */
    public record ReceivedReferral(
            ReferralId id,
            Instant receivedAt,
            boolean immediateRisk,
            AgencyCode referrerAgency,
            String referrer,
            Optional<String> referrerUnit,
            boolean referrerInvited,
            boolean lookedAfter) {}

    /**
     * An assessment that was completed.
     *
     * @param category the category in effect
     * @param presentIndicators codes of the indicators that are present
     * @param meetingDecision whether a meeting is convened, where the category leaves it open and it was decided
     */
    public record CompletedAssessment(
            AssessmentId id,
            Instant completedAt,
            Category category,
            SortedSet<String> presentIndicators,
            Optional<MeetingDecision> meetingDecision) {}

    /** The decision whether a meeting is convened for a child at mild risk (MEET-08). */
    public record MeetingDecision(boolean convene, Instant at) {}

    /**
     * The team and the social worker who have the case.
     *
     * @param team code of the unit
     * @param socialWorker {@code person:issuer#subject}
     */
    public record Allocation(AllocationId id, String team, String socialWorker, Instant allocatedAt) {}

    /**
     * Where a child lives in residential care.
     *
     * @param home code of the unit
     * @param hostAuthority statistical code of the authority in whose area the home is
     * @param placingAuthority code of the authority that placed the child
     */
    public record Placement(
            PlacementId id, String home, String hostAuthority, String placingAuthority, LocalDate startedOn) {

        /** Whether the home lies in another area than that of the authority that placed the child. */
        public boolean outOfArea() {
            return !hostAuthority.equals(placingAuthority);
        }
    }

    /** Whether work on it goes on. */
    public boolean isOpen() {
        return closedAt.isEmpty();
    }

    /** The latest completed assessment. */
    public Optional<CompletedAssessment> latestAssessment() {
        return assessments.isEmpty() ? Optional.empty() : Optional.of(assessments.getLast());
    }

    /** The category in effect; absent before the first assessment. */
    public Optional<Category> category() {
        return latestAssessment().map(CompletedAssessment::category);
    }

    /** Whether the category in effect makes meeting, plan and review mandatory. */
    public boolean requiresMeeting() {
        return category().filter(Category::requiresMeeting).isPresent();
    }

    /** Whether it has to be allocated to a team and is not (MEET-27). */
    public boolean allocationMissing() {
        return requiresMeeting() && allocation.isEmpty();
    }

    /** The referral with immediate risk that no assessment has followed yet: discussion comes before assessment. */
    public Optional<ReceivedReferral> immediateReferral() {
        return referrals.reversed().stream()
                .filter(ReceivedReferral::immediateRisk)
                .filter(r -> assessments.stream().noneMatch(a -> a.completedAt().isAfter(r.receivedAt())))
                .findFirst();
    }

    /** When this authority first had anything about the child in this case. */
    public Instant firstReceipt() {
        return referrals.isEmpty() ? openedAt : referrals.getFirst().receivedAt();
    }

    /** Whether any referral said that the child is looked after, or an authority has placed the child. */
    public boolean lookedAfter() {
        return placement.isPresent() || referrals.stream().anyMatch(ReceivedReferral::lookedAfter);
    }
}
