package cymru.gwarchod.assessment.assessment.domain;

import cymru.gwarchod.assessment.vocabulary.instrument.Category;

/** A version of the rule that turns counts into a category. Stored results name it, so a version never changes. */
public interface ClassificationRule {
    /** The name results are stored with. */
    RuleVersion version();

    /** The step that decides; total, because the last step always holds. */
    ClassificationStep decide(Counts counts);

    /** The category of the deciding step. */
    default Category indicate(Counts counts) {
        return decide(counts).category();
    }
}
