package cymru.gwarchod.assessment.assessment.domain;

import cymru.gwarchod.access.Subject;
import cymru.gwarchod.assessment.vocabulary.AssessmentId;
import cymru.gwarchod.assessment.vocabulary.CaseId;
import cymru.gwarchod.assessment.vocabulary.ChildId;

/** The wish to open a draft. */
public record OpenAssessment(AssessmentId id, ChildId child, CaseId caseId, Subject by) {}
