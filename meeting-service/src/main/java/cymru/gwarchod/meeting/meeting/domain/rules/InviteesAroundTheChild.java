package cymru.gwarchod.meeting.meeting.domain.rules;

import static cymru.gwarchod.meeting.meeting.domain.ExpectedInvitee.expected;

import cymru.gwarchod.meeting.meeting.domain.AreaLeads;
import cymru.gwarchod.meeting.meeting.domain.Circumstances;
import cymru.gwarchod.meeting.meeting.domain.ExpectedInvitee;
import cymru.gwarchod.meeting.meeting.domain.InviteeSlot;
import cymru.gwarchod.meeting.meeting.domain.SlotReason;
import cymru.gwarchod.meeting.vocabulary.Professional;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who is around this child: the lead of the school, the education welfare officer, a health worker, the manager of the
 * home (the provider takes part by default, MEET-16), youth justice, a voluntary worker (MEET-12, MEET-13, MEET-15).
 */
@StatutoryRule({"MEET-12", "MEET-13", "MEET-15", "MEET-16", "ROLE-04", "ROLE-14", "ROLE-24"})
public final class InviteesAroundTheChild {

    private InviteesAroundTheChild() {}

    /** The slots that what is known of the child adds. */
    public static Stream<ExpectedInvitee> of(Circumstances child, AreaLeads area) {
        return Stream.of(
                        known(InviteeSlot.SCHOOL_LEAD, SlotReason.LEADS_IN_THE_SCHOOL, child.schoolLead()),
                        known(
                                InviteeSlot.EDUCATION_WELFARE,
                                SlotReason.WORKS_WITH_THE_CHILD,
                                child.educationWelfareOfficer()),
                        known(
                                InviteeSlot.HEALTH_PROFESSIONAL,
                                SlotReason.WORKS_WITH_THE_CHILD,
                                child.healthProfessional()),
                        known(InviteeSlot.RESIDENTIAL_MANAGER, SlotReason.CARES_FOR_THE_CHILD, child.homeManager()),
                        child.knownToYouthJustice()
                                ? Stream.of(expected(
                                        InviteeSlot.YOUTH_JUSTICE,
                                        SlotReason.KNOWN_TO_YOUTH_JUSTICE,
                                        area.youthJustice()))
                                : Stream.<ExpectedInvitee>empty(),
                        known(InviteeSlot.VOLUNTARY_AGENCY, SlotReason.WORKS_WITH_THE_CHILD, child.voluntaryWorker()))
                .flatMap(slot -> slot);
    }

    private static Stream<ExpectedInvitee> known(InviteeSlot slot, SlotReason reason, Optional<Professional> who) {
        return who.isPresent() ? Stream.of(expected(slot, reason, who)) : Stream.empty();
    }
}
