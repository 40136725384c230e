package cymru.gwarchod.meeting.meeting.domain.rules;

import static cymru.gwarchod.meeting.meeting.domain.ExpectedInvitee.mandatory;
import static cymru.gwarchod.meeting.meeting.domain.ExpectedInvitee.notApplicable;

import cymru.gwarchod.meeting.meeting.domain.AreaLeads;
import cymru.gwarchod.meeting.meeting.domain.Circumstances;
import cymru.gwarchod.meeting.meeting.domain.ExpectedInvitee;
import cymru.gwarchod.meeting.meeting.domain.InviteeSlot;
import cymru.gwarchod.meeting.meeting.domain.SlotReason;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who must be invited: the professional referrer, the lead officers of education and health, the child's social worker,
 * an officer of public protection, the specialist service, and probation where it works with an identified perpetrator
 * (MEET-10). Each slot is mandatory or does not apply, with the reason.
 */
@StatutoryRule({"MEET-10", "MEET-14", "ROLE-16", "ROLE-23", "ROLE-25"})
public final class MandatoryInvitees {

    private MandatoryInvitees() {}

    /** The slots of guidance 4.13. */
    public static Stream<ExpectedInvitee> of(Circumstances child, AreaLeads area) {
        Stream<ExpectedInvitee> referrers = area.referrers().isEmpty()
                ? Stream.of(notApplicable(InviteeSlot.REFERRER, SlotReason.NO_REFERRAL))
                : area.referrers().stream()
                        .map(r -> mandatory(InviteeSlot.REFERRER, SlotReason.MADE_THE_REFERRAL, Optional.of(r)));
        return Stream.concat(
                referrers,
                Stream.of(
                        mandatory(InviteeSlot.EDUCATION_LEAD, SlotReason.LEADS_FOR_EDUCATION, area.education()),
                        mandatory(
                                InviteeSlot.HEALTH_LEAD,
                                child.healthProfessional().isPresent()
                                        ? SlotReason.LEADS_FOR_HEALTH
                                        : SlotReason.ADVISES_FOR_HEALTH,
                                area.health()),
                        child.socialWorker().isPresent()
                                ? mandatory(
                                        InviteeSlot.SOCIAL_WORKER,
                                        SlotReason.WORKS_WITH_THE_CHILD,
                                        child.socialWorker())
                                : notApplicable(InviteeSlot.SOCIAL_WORKER, SlotReason.NOBODY_ALLOCATED),
                        area.specialist().isPresent()
                                ? mandatory(
                                        InviteeSlot.SPECIALIST_CSE, SlotReason.SPECIALIST_SERVICE, area.specialist())
                                : notApplicable(InviteeSlot.SPECIALIST_CSE, SlotReason.NO_SUCH_SERVICE_IN_THE_AREA),
                        child.probationWorksWithPerpetrator()
                                ? mandatory(
                                        InviteeSlot.PROBATION, SlotReason.WORKS_WITH_A_PERPETRATOR, area.probation())
                                : notApplicable(InviteeSlot.PROBATION, SlotReason.NO_PERPETRATOR_WORKED_WITH)));
    }
}
