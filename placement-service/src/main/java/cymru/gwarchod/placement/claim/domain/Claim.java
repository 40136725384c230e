package cymru.gwarchod.placement.claim.domain;

import cymru.gwarchod.access.Actor;
import cymru.gwarchod.access.Relation;
import cymru.gwarchod.access.Subject;
import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.placement.claim.domain.rules.WhoDecides;
import cymru.gwarchod.placement.vocabulary.ChildId;
import cymru.gwarchod.placement.vocabulary.NotificationId;
import cymru.gwarchod.placement.vocabulary.PlacementId;
import java.time.Instant;
import java.util.Optional;

/**
 * That a notification says of a home or an authority how it stands to the child.
 *
 * @param subject the home or the agency that would be let in
 * @param host the social services in whose area the home stands
 * @param assertedBy the agency that filed it
 * @param child who the child is, once referral-service has said so
 * @param responsible the social services that answer for the child in this suite, if any do
 * @param verdict who decided, withdrew or ended it last
 * @param steps counts the steps that everybody sees; who the child is counts as none
 */
public record Claim(
        ClaimId id,
        NotificationId notification,
        PlacementId placement,
        ClaimedRelation relation,
        Subject subject,
        AgencyCode host,
        AgencyCode assertedBy,
        Instant claimedAt,
        Optional<ChildId> child,
        Optional<AgencyCode> responsible,
        ClaimStatus status,
        Optional<Verdict> verdict,
        int steps) {

    /** Who took the last step, when and why. */
    public record Verdict(Actor by, Instant at, Optional<String> note) {}

    /** How a step ended. */
    public sealed interface Step {
        /** The step was taken. */
        record Taken(Claim claim) implements Step {}

        /** The step was refused. */
        record Refused(ClaimRefusal refusal) implements Step {}
    }

    /**
     * Another party says whether it is so.
     *
     * @param basis the relation by which the caller reaches it
     */
    public Step decide(ClaimDecision decision, Relation basis, Verdict by) {
        return WhoDecides.check(this, by.by().agency(), basis)
                .<Step>map(Step.Refused::new)
                .orElseGet(() -> take(decision.step(), by));
    }

    /** Who asserted it no longer does. */
    public Step withdraw(Verdict by) {
        return by.by().agency().equals(assertedBy)
                ? take(ClaimTransitions.WITHDRAW, by)
                : new Step.Refused(ClaimRefusal.ANOTHER_AGENCY_DECIDES);
    }

    /** The stay is over; empty where there is nothing left to end. */
    public Optional<Claim> end(Verdict by) {
        return take(ClaimTransitions.END, by) instanceof Step.Taken(Claim ended)
                ? Optional.of(ended)
                : Optional.empty();
    }

    /** The same of this child, for whom that authority answers. */
    public Claim about(ChildId identified, Optional<AgencyCode> answering) {
        return with(Optional.of(identified), answering, status, verdict, steps);
    }

    /** To be decided again, because what was confirmed was confirmed of another child; empty where nothing was. */
    public Optional<Claim> reopened() {
        return ClaimTransitions.REOPEN
                .from(status)
                .map(to -> with(child, responsible, to, Optional.empty(), steps + 1));
    }

    /** Whether it opens something now. */
    public boolean isConfirmed() {
        return status == ClaimStatus.CONFIRMED;
    }

    private Step take(ClaimTransitions step, Verdict by) {
        return step.from(status)
                .<Step>map(to -> new Step.Taken(with(child, responsible, to, Optional.of(by), steps + 1)))
                .orElseGet(() -> new Step.Refused(ClaimRefusal.STATE_CONFLICT));
    }

    private Claim with(
            Optional<ChildId> identified,
            Optional<AgencyCode> answering,
            ClaimStatus to,
            Optional<Verdict> by,
            int taken) {
        return new Claim(
                id,
                notification,
                placement,
                relation,
                subject,
                host,
                assertedBy,
                claimedAt,
                identified,
                answering,
                to,
                by,
                taken);
    }
}
