package cymru.gwarchod.assessment.assessment.api;

import java.util.UUID;

/** Assessments in place, for tests of other layers. */
public final class CompletedAssessmentFixture {

    private CompletedAssessmentFixture() {}

    /** A draft with all answers, two vulnerabilities and three risk indicators present. */
    public static String draft(UUID caseId) {
        return Drafts.filled(caseId, 2, 3, 0).id();
    }

    /** The same, completed. */
    public static String completed(UUID caseId) {
        return Drafts.completed(caseId, 2, 3, 0).id();
    }

    /** A completed one with so many of each class present. */
    public static String completed(UUID caseId, int vulnerabilities, int risk, int significant) {
        return Drafts.completed(caseId, vulnerabilities, risk, significant).id();
    }
}
