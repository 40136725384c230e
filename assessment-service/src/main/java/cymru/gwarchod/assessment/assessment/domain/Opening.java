package cymru.gwarchod.assessment.assessment.domain;

import cymru.gwarchod.access.Subject;
import cymru.gwarchod.assessment.vocabulary.AssessmentId;
import cymru.gwarchod.assessment.vocabulary.CaseId;
import cymru.gwarchod.assessment.vocabulary.ChildId;
import cymru.gwarchod.assessment.vocabulary.instrument.InstrumentVersion;
import java.time.Instant;
import java.util.Optional;

/**
 * What an assessment is from its first moment and stays for ever.
 *
 * @param version 1 for the first assessment of the child; a reassessment is the next (SERAF-12)
 * @param previous the version before
 * @param openedBy a person of social services, or its system
 * @param instrument pinned: answers of another version are refused (SERAF-23)
 */
public record Opening(
        AssessmentId id,
        ChildId child,
        CaseId caseId,
        int version,
        Optional<AssessmentId> previous,
        InstrumentVersion instrument,
        Subject openedBy,
        Instant openedAt) {}
