package cymru.gwarchod.assessment.assessment.domain;

/** The wish to open a draft. */
public record OpenAssessment(AssessmentId id, ChildId child, CaseId caseId, PersonId by) {}
