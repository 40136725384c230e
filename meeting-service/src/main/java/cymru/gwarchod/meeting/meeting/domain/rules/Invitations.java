package cymru.gwarchod.meeting.meeting.domain.rules;

import cymru.gwarchod.meeting.meeting.domain.ExpectedInvitee;
import cymru.gwarchod.meeting.meeting.domain.Invitation;
import cymru.gwarchod.meeting.meeting.domain.Requirement;
import cymru.gwarchod.meeting.vocabulary.InvitationId;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * The invitations that follow from whom the rules expect and whom the convener names: the convener's choice fills a slot,
 * the directory fills the others. What is shared is the summary unless the convener says more (SHARE-01).
 */
@StatutoryRule({"MEET-10", "SHARE-01"})
public final class Invitations {

    private Invitations() {}

    /**
     * All invitations.
     *
     * @param wanted those of the convener
     */
    public static List<Invitation> of(
            List<ExpectedInvitee> expected, List<Invitation> wanted, Supplier<InvitationId> ids) {
        List<Invitation> all = new ArrayList<>();
        for (ExpectedInvitee slot : expected) {
            boolean chosen = wanted.stream().anyMatch(w -> w.slot() == slot.slot());
            if (slot.byDefault() && !chosen) {
                slot.who().ifPresent(who -> all.add(Invitation.open(ids.get(), slot.slot(), slot.requirement(), who)));
            }
        }
        for (Invitation choice : wanted) {
            Requirement requirement = expected.stream()
                    .filter(e -> e.slot() == choice.slot() && e.requirement() != Requirement.NOT_APPLICABLE)
                    .map(ExpectedInvitee::requirement)
                    .findFirst()
                    .orElse(Requirement.SUGGESTED);
            all.add(Invitation.open(choice.id(), choice.slot(), requirement, choice.who())
                    .sharing(choice.grant()));
        }
        return all;
    }
}
