package cymru.gwarchod.assessment.assessment.domain;

import cymru.gwarchod.assessment.vocabulary.OverrideId;
import cymru.gwarchod.assessment.vocabulary.instrument.Category;

/** What the assessor makes of a score that speaks for a higher category than the rule (1.5.2). */
public sealed interface ProfessionalDecision {
    /** The indicated category stands. */
    record ConfirmIndicated(String rationale) implements ProfessionalDecision {}

    /** The category is raised with the completion. */
    record Raise(OverrideId override, Category to, String rationale) implements ProfessionalDecision {}

    String rationale();
}
