package cymru.gwarchod.referral.restriction.domain;

import cymru.gwarchod.access.Actor;
import cymru.gwarchod.access.PersonId;
import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.referral.restriction.domain.rules.TwoTeamsApprove;
import cymru.gwarchod.referral.vocabulary.CaseId;
import cymru.gwarchod.referral.vocabulary.ChildId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who alone, and who never, reaches a case, as one complete list: a change is a new one in the place of the old, and that
 * nobody is restricted or excluded is one too.
 *
 * @param version of the stored record; 0 before it is stored
 */
public record CaseRestriction(
        RestrictionId id,
        Whose whose,
        Lists lists,
        Proposal proposal,
        List<Approval> approvals,
        RestrictionStatus status,
        long version) {

    public CaseRestriction {
        approvals = List.copyOf(approvals);
    }

    /** The id of a restriction. */
    public record RestrictionId(java.util.UUID value) {}

    /**
     * Which case.
     *
     * @param agency the social services that decide
     */
    public record Whose(CaseId caseId, ChildId child, AgencyCode agency) {}

    /**
     * The lists.
     *
     * @param restricted whether only who is listed reaches the case
     * @param excluded who reaches it by nothing at all
     */
    public record Lists(boolean restricted, Set<PersonId> listed, Set<PersonId> excluded) {

        public Lists {
            listed = Set.copyOf(listed);
            excluded = Set.copyOf(excluded);
        }

        /** What is wrong with them, if anything. */
        public Optional<RestrictionRefusal> check() {
            return restricted == listed.isEmpty() || !Collections.disjoint(listed, excluded)
                    ? Optional.of(RestrictionRefusal.LISTS_INCONSISTENT)
                    : Optional.empty();
        }
    }

    /** Who proposed it, when and why. */
    public record Proposal(Actor by, Instant at, RestrictionReason reason) {}

    /**
     * An approval.
     *
     * @param team the approver's team, or the office of who belongs to none
     */
    public record Approval(Actor by, String team, Instant at) {}

    /** How a step ended. */
    public sealed interface Step {
        /** The step was taken. */
        record Taken(CaseRestriction restriction) implements Step {}

        /** The step was refused. */
        record Refused(RestrictionRefusal refusal) implements Step {}
    }

    /** Somebody approves; the second approval puts it in force. */
    public Step approve(Approval approval) {
        RestrictionTransitions step =
                approvals.isEmpty() ? RestrictionTransitions.FIRST_APPROVAL : RestrictionTransitions.SECOND_APPROVAL;
        Optional<RestrictionStatus> next = step.from(status);
        if (next.isEmpty()) {
            return new Step.Refused(RestrictionRefusal.STATE_CONFLICT);
        }
        return TwoTeamsApprove.check(this, approval)
                .<Step>map(Step.Refused::new)
                .orElseGet(() -> new Step.Taken(with(approval, next.get())));
    }

    /** Whether it is what holds now. */
    public boolean isInForce() {
        return status == RestrictionStatus.IN_FORCE;
    }

    /** The same restriction, as the store has it now. */
    public CaseRestriction atVersion(long stored) {
        return new CaseRestriction(id, whose, lists, proposal, approvals, status, stored);
    }

    private CaseRestriction with(Approval approval, RestrictionStatus next) {
        List<Approval> all = new ArrayList<>(approvals);
        all.add(approval);
        return new CaseRestriction(id, whose, lists, proposal, all, next, version);
    }
}
