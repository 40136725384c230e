package cymru.gwarchod.placement.claim;

import cymru.gwarchod.access.runtime.CaseAccessLedger;
import cymru.gwarchod.access.runtime.CaseAccessLedger.Basis;
import cymru.gwarchod.obligations.Obligations;
import cymru.gwarchod.outbox.Outbox;
import cymru.gwarchod.placement.claim.domain.Claim;
import cymru.gwarchod.placement.claim.domain.ClaimedRelation;
import cymru.gwarchod.placement.vocabulary.ChildId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;

/**
 * What a step with a claim brings about, in the same commit: the relation opens or ends, other services hear of it, and
 * whoever owes the duties of the placement learns, or no longer learns, which child they are about.
 */
@ApplicationScoped
class ClaimConsequences {

    private final CaseAccessLedger ledger;
    private final Outbox outbox;
    private final Obligations obligations;

    ClaimConsequences(CaseAccessLedger ledger, Outbox outbox, Obligations obligations) {
        this.ledger = ledger;
        this.outbox = outbox;
        this.obligations = obligations;
    }

    void of(Claim before, Claim after, Instant at) {
        if (after.isConfirmed()) {
            confirmed(after, at);
        } else {
            ended(before, after, at);
        }
    }

    private void confirmed(Claim claim, Instant at) {
        String by = claim.verdict().orElseThrow().by().agency().value();
        ledger.confirmClaim(
                claim.notification().value(),
                claim.subject(),
                claim.relation().relation(),
                by,
                claim.assertedBy().value().equals(by) ? Basis.RESPONSIBLE_AUTHORITY : Basis.SECOND_PARTY);
        claim.child().ifPresent(child -> outbox.publish(ClaimEvents.confirmed(claim, child, at)));
        tellOwnerOfDuties(claim, claim.child(), at);
    }

    private void ended(Claim before, Claim after, Instant at) {
        ledger.end(
                after.notification().value(), after.subject(), after.relation().relation(), at);
        if (before.isConfirmed()) {
            after.child()
                    .ifPresent(child -> outbox.publish(
                            ClaimEvents.ended(after, child, after.status().name(), at)));
            tellOwnerOfDuties(after, Optional.empty(), at);
        }
    }

    /** The authority that placed owes the duties; who the child is, it may know while its claim is confirmed. */
    private void tellOwnerOfDuties(Claim claim, Optional<ChildId> child, Instant at) {
        if (claim.relation() == ClaimedRelation.PLACING_LA) {
            obligations.identify(claim.notification().value(), child.map(ChildId::value), at);
        }
    }
}
