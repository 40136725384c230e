package cymru.gwarchod.assessment.assessment.domain;

import cymru.gwarchod.assessment.vocabulary.OverrideId;
import cymru.gwarchod.assessment.vocabulary.instrument.Category;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The overrides of one assessment in the order in which they were proposed. */
public record Overrides(List<CategoryOverride> all) {
    public Overrides {
        all = List.copyOf(all);
    }

    public static Overrides none() {
        return new Overrides(List.of());
    }

    /** The category in force: the indicated one until an override has taken effect (1.5.2). */
    public Category effective(Category indicated) {
        return inForce().map(CategoryOverride::to).orElse(indicated);
    }

    /** The override by which the category is what it is. */
    public Optional<CategoryOverride> inForce() {
        return all.reversed().stream()
                .filter(override -> override.status().inForce())
                .findFirst();
    }

    public Optional<CategoryOverride> awaitingApproval() {
        return all.stream()
                .filter(override -> override.status() == OverrideStatus.AWAITING_APPROVAL)
                .findFirst();
    }

    public Optional<CategoryOverride> find(OverrideId id) {
        return all.stream()
                .filter(override -> override.proposal().id().equals(id))
                .findFirst();
    }

    /** A raise does not wait: a lowering still awaiting approval is superseded by it. */
    Overrides add(CategoryOverride override) {
        return new Overrides(Stream.concat(
                        all.stream()
                                .map(earlier -> earlier.status() == OverrideStatus.AWAITING_APPROVAL
                                        ? earlier.superseded(override.proposedAt())
                                        : earlier),
                        Stream.of(override))
                .toList());
    }

    Overrides replace(CategoryOverride decided) {
        return new Overrides(all.stream()
                .map(override ->
                        override.proposal().id().equals(decided.proposal().id()) ? decided : override)
                .toList());
    }
}
