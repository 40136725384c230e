package cymru.gwarchod.meeting.casefile.domain;

import cymru.gwarchod.access.Scope;
import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.meeting.vocabulary.AllocationId;
import cymru.gwarchod.meeting.vocabulary.AssessmentId;
import cymru.gwarchod.meeting.vocabulary.CaseFacts;
import cymru.gwarchod.meeting.vocabulary.CaseId;
import cymru.gwarchod.meeting.vocabulary.Category;
import cymru.gwarchod.meeting.vocabulary.ChildId;
import cymru.gwarchod.meeting.vocabulary.PlacementId;
import cymru.gwarchod.meeting.vocabulary.ReferralId;
import cymru.gwarchod.meeting.vocabulary.Responsibility;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Where the facts of cases are kept, as other services told them. */
public interface CaseFiles {

    /** The case with all its facts, or empty where there is none or none in scope. */
    Optional<CaseFacts> find(CaseId id, Scope scope);

    /** Keeps a case that was opened; one that is known already stays as it is. */
    void open(Responsibility whose, Instant openedAt, SystemScope scope);

    /** The work on a case has ended; answers whether it had not before. */
    boolean close(CaseId id, Instant at, Scope scope);

    /** Keeps a referral with the case that it belongs to now. */
    void keep(CaseFacts.ReceivedReferral referral, CaseId caseId, SystemScope scope);

    /** The referral belongs to another case now; answers whether it is known. */
    boolean move(ReferralId id, CaseId to, SystemScope scope);

    /** The referral does not belong to any case any more. */
    void drop(ReferralId id, SystemScope scope);

    /** Keeps a completed assessment. */
    void keep(CaseFacts.CompletedAssessment assessment, CaseId caseId, SystemScope scope);

    /** Keeps an allocation of the case to a team. */
    void keep(CaseFacts.Allocation allocation, CaseId caseId, SystemScope scope);

    /** An allocation has ended; answers whether it is known. */
    boolean end(AllocationId id, Instant at, SystemScope scope);

    /** Keeps where a child is placed. */
    void keep(CaseFacts.Placement placement, ChildId child, SystemScope scope);

    /** A placement has ended; answers whether it is known. */
    boolean end(PlacementId id, LocalDate on, SystemScope scope);

    /** Keeps the decision whether a meeting is convened; answers whether its assessment is known. */
    boolean keep(CaseFacts.MeetingDecision decision, AssessmentId assessment, SystemScope scope);

    /** Another category of an assessment is in effect; answers whether the assessment is known. */
    boolean changeCategory(AssessmentId id, Category category, SystemScope scope);
}
