package cymru.gwarchod.assessment.assessment.domain;

import cymru.gwarchod.assessment.vocabulary.instrument.Category;
import java.time.Instant;
import java.util.Optional;

/**
 * One override (SERAF-07), kept for ever with both categories.
 *
 * @param from the category that was in force when it was proposed
 * @param verdict who decided and when, once somebody has
 */
public record CategoryOverride(
        OverrideProposal proposal,
        Category from,
        Instant proposedAt,
        OverrideStatus status,
        Optional<OverrideVerdict> verdict,
        Optional<Instant> decidedAt) {

    public Category to() {
        return proposal.to();
    }

    /** Every lowering is listed for the lead officer (AMB-31). */
    public boolean isDownward() {
        return to().isLowerThan(from);
    }

    CategoryOverride decided(OverrideVerdict by, Instant at) {
        return moved(
                by.approved() ? OverrideStatus.APPROVED : OverrideStatus.REJECTED, Optional.of(by), Optional.of(at));
    }

    CategoryOverride superseded(Instant at) {
        return moved(OverrideStatus.SUPERSEDED, Optional.empty(), Optional.of(at));
    }

    private CategoryOverride moved(OverrideStatus to, Optional<OverrideVerdict> by, Optional<Instant> at) {
        if (!OverrideTransitions.allows(status, to)) {
            throw new IllegalStateException(status + " does not lead to " + to);
        }
        return new CategoryOverride(proposal, from, proposedAt, to, by, at);
    }
}
