package cymru.gwarchod.meeting.meeting.domain.rules;

import static cymru.gwarchod.meeting.meeting.domain.ExpectedInvitee.mandatory;

import cymru.gwarchod.meeting.meeting.domain.AreaLeads;
import cymru.gwarchod.meeting.meeting.domain.Circumstances;
import cymru.gwarchod.meeting.meeting.domain.ExpectedInvitee;
import cymru.gwarchod.meeting.meeting.domain.InviteeSlot;
import cymru.gwarchod.meeting.meeting.domain.SlotReason;
import cymru.gwarchod.meeting.vocabulary.Category;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everybody whom the rules expect. Below category 3 only social services and the police are mandatory and the rest of the
 * list is advice (AMB-23); before the first assessment the full list holds.
 */
@StatutoryRule({"MEET-09", "MEET-10", "AMB-23"})
public final class ExpectedInvitees {

    private ExpectedInvitees() {}

    /** All slots, the indispensable two first. */
    public static List<ExpectedInvitee> of(Optional<Category> category, Circumstances child, AreaLeads area) {
        boolean advice = category.filter(c -> !c.requiresMeeting()).isPresent();
        Stream<ExpectedInvitee> indispensable = Stream.of(
                mandatory(InviteeSlot.CHAIR, SlotReason.CHAIRS, Optional.of(area.chair())),
                mandatory(InviteeSlot.POLICE_PUBLIC_PROTECTION, SlotReason.PUBLIC_PROTECTION, area.police()));
        Stream<ExpectedInvitee> listed =
                Stream.concat(MandatoryInvitees.of(child, area), HighRiskInvitees.of(child, area));
        return Stream.of(
                        indispensable,
                        advice ? listed.map(ExpectedInvitee::advised) : listed,
                        InviteesAroundTheChild.of(child, area))
                .flatMap(slots -> slots)
                .toList();
    }
}
