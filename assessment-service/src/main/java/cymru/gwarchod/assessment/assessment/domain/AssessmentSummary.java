package cymru.gwarchod.assessment.assessment.domain;

import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.assessment.vocabulary.AssessmentId;
import cymru.gwarchod.assessment.vocabulary.CaseId;
import cymru.gwarchod.assessment.vocabulary.ChildId;
import cymru.gwarchod.assessment.vocabulary.instrument.Category;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What those see of an assessment who may not see the form (SHARE-01): category, score, date and the assessor's agency.
 *
 * @param number 1 for the first assessment of the case
 * @param revision the version of the record
 */
@StatutoryRule({"SERAF-27", "SHARE-01"})
public record AssessmentSummary(
        AssessmentId id,
        ChildId child,
        CaseId caseId,
        int number,
        AssessmentStatus status,
        Instant openedAt,
        Optional<Result> result,
        long revision) {

    /** The result of a completed assessment, without anything it rests on. */
    public record Result(
            Category indicated,
            Category effective,
            int score,
            LocalDate assessedOn,
            Instant completedAt,
            AgencyCode assessorAgency) {}
}
