package cymru.gwarchod.assessment.assessment.domain;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Scope;
import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.assessment.vocabulary.AssessmentId;
import cymru.gwarchod.assessment.vocabulary.CaseId;
import cymru.gwarchod.assessment.vocabulary.ChildId;
import cymru.gwarchod.assessment.vocabulary.instrument.Category;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Where assessments are kept. Every method takes the scope of the caller; what lies outside is absent. */
public interface Assessments {

    /** A whole assessment that the caller may see. */
    record Seen(Assessment assessment, Revisions revisions, AgencyScope.Allowed access) {}

    /** The summary of an assessment that the caller may see. */
    record SeenSummary(AssessmentSummary summary, AgencyScope.Allowed access) {}

    /** A place in the list, which runs from the first assessment of a case to the latest. */
    record Position(Instant openedAt, AssessmentId id) {}

    /**
     * Which assessments to list.
     *
     * @param fetch how many: one more than is shown, which tells whether there is a next page
     */
    record Query(CaseId caseId, Optional<Position> after, int fetch) {

        /** How many of them are shown. */
        public int shown() {
            return fetch - 1;
        }
    }

    /** Who saves a draft, and when. */
    record Save(String by, Instant at) {}

    /** A completed assessment; {@code effective} is the category in force. */
    record Completed(AssessmentId id, Category effective, Instant at) {}

    /**
     * A completed assessment of somebody who has turned 18 since.
     *
     * @param effective the category in force
     * @param overrides every override of it, whatever became of it
     */
    record OutgrownByAge(AssessmentId id, Category effective, Overrides overrides) {}

    /** The summary, or empty where there is none or none in scope; the form is not even read. */
    Optional<SeenSummary> findSummary(AssessmentId id, AgencyScope scope);

    /** The summaries of one case that the caller may see, the first assessment first. */
    List<SeenSummary> list(Query query, AgencyScope scope);

    /** The whole assessment, or empty where there is none or none in scope. */
    Optional<Seen> find(AssessmentId id, AgencyScope scope);

    /** The same, and nobody else changes it until the transaction ends. */
    Optional<Seen> findToChange(AssessmentId id, AgencyScope scope);

    /** The latest assessment of a case; nobody else opens one in the case until the transaction ends. */
    Optional<Assessment> latestOf(CaseId caseId, AgencyScope scope);

    /** Keeps a new draft with what is suggested to it. */
    Revisions add(Assessment draft, Scope scope);

    /** Keeps what the patch touches, and nothing else, as the next version. */
    Revisions save(Assessment draft, FormPatch patch, Save save, AgencyScope scope);

    /** Keeps a completed assessment, its result and what was overridden with it. */
    Revisions complete(Assessment completed, AgencyScope scope);

    /** Keeps the overrides of a completed assessment as they are now. */
    Revisions override(Assessment overridden, AgencyScope scope);

    /** Keeps whether a meeting is convened. */
    Revisions decideMeeting(Assessment decided, AgencyScope scope);

    /** Keeps that an associated action was done. */
    Revisions recordAction(Assessment recorded, AgencyScope scope);

    /** Every assessment of a case that the caller has been found to reach, the first one first. */
    List<Assessment> allOf(CaseId caseId, AgencyScope scope);

    /** When an assessment of this child was completed last. */
    Optional<Instant> lastCompletionOf(ChildId child, SystemScope scope);

    /** The latest completed assessment of this child, in whatever case. */
    Optional<Completed> latestCompletedOf(ChildId child, SystemScope scope);

    /**
     * Keeps that the person has turned 18 since the latest completed assessment of the case. Empty where there is none,
     * where it saw somebody of 18 already, or where that is kept.
     */
    Optional<OutgrownByAge> turnEighteen(CaseId caseId, LocalDate birthday, SystemScope scope);

    /** The latest completed assessment of a case that the caller has been found to reach. */
    Optional<Completed> latestCompletedOf(CaseId caseId, AgencyScope scope);
}
