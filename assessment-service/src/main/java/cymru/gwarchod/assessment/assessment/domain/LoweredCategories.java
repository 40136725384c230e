package cymru.gwarchod.assessment.assessment.domain;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.assessment.vocabulary.AssessmentId;
import cymru.gwarchod.assessment.vocabulary.CaseId;
import cymru.gwarchod.assessment.vocabulary.OverrideId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The overrides that lower a category, across all cases that a caller reaches (AMB-31). */
public interface LoweredCategories {

    /** An override and the assessment it is of. */
    record Lowered(AssessmentId assessment, CaseId caseId, CategoryOverride override) {}

    /** A place in the list, which runs from the first proposed to the last. */
    record Position(Instant proposedAt, OverrideId id) {}

    /**
     * Which of them to list.
     *
     * @param status absent for all
     * @param fetch how many: one more than is shown, which tells whether there is a next page
     */
    record Query(Optional<OverrideStatus> status, Optional<Position> after, int fetch) {

        /** How many of them are shown. */
        public int shown() {
            return fetch - 1;
        }
    }

    /** The page. */
    List<Lowered> list(Query query, AgencyScope scope);
}
