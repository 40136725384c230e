package cymru.gwarchod.assessment.reassessment;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.assessment.vocabulary.AssessmentId;
import cymru.gwarchod.assessment.vocabulary.CaseId;
import cymru.gwarchod.assessment.vocabulary.ChildId;
import cymru.gwarchod.assessment.vocabulary.instrument.Category;
import java.time.Instant;
import java.util.Optional;

/** What this feature has to know of assessments; the feature that keeps them tells it. */
public interface AssessedChild {

    /** A completed assessment; {@code effective} is the category in force. */
    record Latest(AssessmentId assessment, Category effective, Instant completedAt) {}

    /** The child's latest completed assessment, in whatever case. */
    Optional<Latest> latestOf(ChildId child, SystemScope scope);

    /** The latest completed assessment of a case that the caller reaches. */
    Optional<Latest> latestOf(CaseId caseId, AgencyScope scope);
}
