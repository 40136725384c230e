package cymru.gwarchod.meeting.meeting.domain.rules;

import static cymru.gwarchod.meeting.meeting.domain.ExpectedInvitee.mandatory;
import static cymru.gwarchod.meeting.meeting.domain.ExpectedInvitee.notApplicable;
import static cymru.gwarchod.meeting.meeting.domain.ExpectedInvitee.suggested;

import cymru.gwarchod.meeting.meeting.domain.AreaLeads;
import cymru.gwarchod.meeting.meeting.domain.Circumstances;
import cymru.gwarchod.meeting.meeting.domain.ExpectedInvitee;
import cymru.gwarchod.meeting.meeting.domain.InviteeSlot;
import cymru.gwarchod.meeting.meeting.domain.SlotReason;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * From category 3 on: placements are represented where the child is looked after, whoever identified the risk is there
 * (MEET-11), and the team's lead practitioner is proposed (ROLE-06).
 */
@StatutoryRule({"MEET-11", "ROLE-06", "ROLE-25"})
public final class HighRiskInvitees {

    private HighRiskInvitees() {}

    /** The slots of guidance 4.40 and 4.46. */
    public static Stream<ExpectedInvitee> of(Circumstances child, AreaLeads area) {
        return Stream.of(
                child.lookedAfter()
                        ? mandatory(
                                InviteeSlot.PLACEMENTS,
                                SlotReason.CHILD_IS_LOOKED_AFTER,
                                Optional.of(area.placements()))
                        : notApplicable(InviteeSlot.PLACEMENTS, SlotReason.NOT_LOOKED_AFTER),
                child.riskIdentifier().isPresent()
                        ? mandatory(InviteeSlot.RISK_IDENTIFIER, SlotReason.IDENTIFIED_THE_RISK, child.riskIdentifier())
                        : notApplicable(InviteeSlot.RISK_IDENTIFIER, SlotReason.REFERRER_IDENTIFIED_IT),
                suggested(InviteeSlot.TEAM_LEAD_PRACTITIONER, SlotReason.LEADS_IN_THE_TEAM, area.teamLead()));
    }
}
