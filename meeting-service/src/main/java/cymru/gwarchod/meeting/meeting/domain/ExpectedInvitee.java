package cymru.gwarchod.meeting.meeting.domain;

import cymru.gwarchod.meeting.vocabulary.Professional;
import java.util.Optional;

/**
 * Whom the rules expect at a meeting, with the reason.
 *
 * @param who absent where the slot does not apply, or nobody is known to fill it
 * @param byDefault whether the invitation is sent without the convener's asking for it
 */
public record ExpectedInvitee(
        InviteeSlot slot, Requirement requirement, SlotReason reason, Optional<Professional> who, boolean byDefault) {

    /** Mandatory, and invited where it is known who. */
    public static ExpectedInvitee mandatory(InviteeSlot slot, SlotReason reason, Optional<Professional> who) {
        return new ExpectedInvitee(slot, Requirement.MANDATORY, reason, who, true);
    }

    /** Expected by what is known of the child, and invited by default. */
    public static ExpectedInvitee expected(InviteeSlot slot, SlotReason reason, Optional<Professional> who) {
        return new ExpectedInvitee(slot, Requirement.SUGGESTED, reason, who, true);
    }

    /** Worth considering; the convener decides. */
    public static ExpectedInvitee suggested(InviteeSlot slot, SlotReason reason, Optional<Professional> who) {
        return new ExpectedInvitee(slot, Requirement.SUGGESTED, reason, who, false);
    }

    /** Does not apply to this child. */
    public static ExpectedInvitee notApplicable(InviteeSlot slot, SlotReason reason) {
        return new ExpectedInvitee(slot, Requirement.NOT_APPLICABLE, reason, Optional.empty(), false);
    }

    /** The same where the list of guidance 4.13 only advises: below category 3 (AMB-23). */
    public ExpectedInvitee advised() {
        return requirement == Requirement.MANDATORY ? suggested(slot, reason, who) : this;
    }
}
