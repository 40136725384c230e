package cymru.gwarchod.assessment.assessment;

import cymru.gwarchod.assessment.assessment.domain.Assessment;
import cymru.gwarchod.assessment.assessment.domain.Revisions;

/**
 * A whole assessment as it stands.
 *
 * @param reproduced whether today's rules still come to the stored result, byte for byte; true for a draft, which has none
 */
public record AssessmentState(Assessment assessment, Revisions revisions, boolean reproduced) {

    static AssessmentState of(Assessment assessment, Revisions revisions, RuleBooks books) {
        boolean reproduced = assessment
                .completion()
                .map(completion -> books.of(assessment.opening().instrument())
                        .reproduces(
                                completion.classification().canonical(),
                                assessment.form().answers()))
                .orElse(true);
        return new AssessmentState(assessment, revisions, reproduced);
    }
}
