package cymru.gwarchod.assessment.assessment.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What people fill in. Every part may be missing while the assessment is a draft; completion names what still is.
 *
 * @param assessedOn the civil day the picture is of
 * @param inNeed whether the child is in need (SERAF-02)
 * @param requiresProtection whether the child requires protection (SERAF-02)
 * @param familyViews what parents or carers say, where it is safe to ask them
 * @param contributors everybody who took part; an empty list says that nobody else did, absence that it is not stated
 */
public record AssessmentForm(
        Answers answers,
        Optional<LocalDate> assessedOn,
        Optional<Boolean> inNeed,
        Optional<Boolean> requiresProtection,
        Optional<ChildViews> childViews,
        Optional<String> familyViews,
        Optional<Assessor> accountableAssessor,
        Optional<List<Contributor>> contributors) {

    public AssessmentForm {
        familyViews = familyViews.map(String::strip).filter(text -> !text.isEmpty());
        contributors = contributors.map(List::copyOf);
    }

    public static AssessmentForm empty() {
        return new AssessmentForm(
                Answers.none(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** The form with the patch merged in; what the patch does not name stays as it is. */
    public AssessmentForm merge(FormPatch patch) {
        return new AssessmentForm(
                answers.merge(patch.answers()),
                patch.assessedOn().applyTo(assessedOn),
                patch.inNeed().applyTo(inNeed),
                patch.requiresProtection().applyTo(requiresProtection),
                patch.childViews().applyTo(childViews),
                patch.familyViews().applyTo(familyViews),
                patch.accountableAssessor().applyTo(accountableAssessor),
                patch.contributors().applyTo(contributors));
    }
}
