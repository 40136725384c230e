package cymru.gwarchod.meeting.meeting.domain;

import static cymru.gwarchod.meeting.vocabulary.CaseFactsFixture.actor;
import static cymru.gwarchod.meeting.vocabulary.CaseFactsFixture.somebody;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cymru.gwarchod.meeting.meeting.domain.rules.ExpectedInvitees;
import cymru.gwarchod.meeting.meeting.domain.rules.Invitations;
import cymru.gwarchod.meeting.vocabulary.Category;
import cymru.gwarchod.meeting.vocabulary.InvitationId;
import cymru.gwarchod.meeting.vocabulary.Professional;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ExpectedInviteesTest {

    private static final AreaLeads AREA = new AreaLeads(
            somebody("SS-FLINTSHIRE"),
            Optional.of(somebody("POLICE-NORTH-WALES")),
            List.of(somebody("EDUCATION-FLINTSHIRE")),
            Optional.of(somebody("EDUCATION-FLINTSHIRE")),
            Optional.of(somebody("HEALTH-BETSI")),
            Optional.of(somebody("CSE-SERVICE-GOGLEDD")),
            Optional.of(somebody("PROBATION-NORTH-WALES")),
            Optional.of(somebody("YOUTH-JUSTICE-NORTH-WALES")),
            somebody("SS-FLINTSHIRE"),
            Optional.of(somebody("SS-FLINTSHIRE")));

    @Test
    @StatutoryRule({"MEET-10", "MEET-11", "ROLE-23", "ROLE-25"})
    void aFullCaseHasEverySlotMandatory() {
        // when
        List<ExpectedInvitee> expected = ExpectedInvitees.of(
                Optional.of(Category.CATEGORY_3),
                around(true, true, Optional.of(somebody("SS-FLINTSHIRE")), Optional.of(somebody("HEALTH-BETSI"))),
                AREA);

        // then
        assertEquals(
                Set.of(
                        InviteeSlot.CHAIR,
                        InviteeSlot.POLICE_PUBLIC_PROTECTION,
                        InviteeSlot.REFERRER,
                        InviteeSlot.EDUCATION_LEAD,
                        InviteeSlot.HEALTH_LEAD,
                        InviteeSlot.SOCIAL_WORKER,
                        InviteeSlot.SPECIALIST_CSE,
                        InviteeSlot.PROBATION,
                        InviteeSlot.PLACEMENTS,
                        InviteeSlot.RISK_IDENTIFIER),
                slots(expected, Requirement.MANDATORY));
    }

    @Test
    @StatutoryRule("MEET-10")
    void whatDoesNotApplyIsSaidWithItsReason() {
        // when
        List<ExpectedInvitee> expected = ExpectedInvitees.of(
                Optional.of(Category.CATEGORY_3), around(false, false, Optional.empty(), Optional.empty()), AREA);

        // then
        assertEquals(SlotReason.NOBODY_ALLOCATED, reason(expected, InviteeSlot.SOCIAL_WORKER));
        assertEquals(SlotReason.NO_PERPETRATOR_WORKED_WITH, reason(expected, InviteeSlot.PROBATION));
        assertEquals(SlotReason.NOT_LOOKED_AFTER, reason(expected, InviteeSlot.PLACEMENTS));
        assertEquals(SlotReason.REFERRER_IDENTIFIED_IT, reason(expected, InviteeSlot.RISK_IDENTIFIER));
        assertEquals(SlotReason.ADVISES_FOR_HEALTH, reason(expected, InviteeSlot.HEALTH_LEAD));
    }

    @Test
    @StatutoryRule("AMB-23")
    void belowCategoryThreeOnlySocialServicesAndPoliceAreMandatory() {
        // given
        Circumstances child = around(true, true, Optional.empty(), Optional.empty());

        // then
        assertEquals(
                Set.of(InviteeSlot.CHAIR, InviteeSlot.POLICE_PUBLIC_PROTECTION),
                slots(ExpectedInvitees.of(Optional.of(Category.CATEGORY_2), child, AREA), Requirement.MANDATORY));
        assertTrue(
                slots(ExpectedInvitees.of(Optional.empty(), child, AREA), Requirement.MANDATORY)
                        .contains(InviteeSlot.HEALTH_LEAD),
                "before the first assessment the full list holds");
    }

    @Test
    @StatutoryRule({"MEET-12", "MEET-16", "ROLE-24", "SHARE-01"})
    void whoIsAroundTheChildIsInvitedByDefaultWithTheSummary() {
        // given
        List<ExpectedInvitee> expected = ExpectedInvitees.of(
                Optional.of(Category.CATEGORY_3), around(false, false, Optional.empty(), Optional.empty()), AREA);
        Invitation chosen = Invitation.open(
                        new InvitationId(UUID.randomUUID()),
                        InviteeSlot.HEALTH_LEAD,
                        Requirement.SUGGESTED,
                        somebody("HEALTH-BETSI"))
                .sharing(Optional.of(new FormGrant("To plan.", actor("SS-FLINTSHIRE"), Instant.EPOCH)));

        // when
        List<Invitation> invitations =
                Invitations.of(expected, List.of(chosen), () -> new InvitationId(UUID.randomUUID()));

        // then
        Set<InviteeSlot> invited = invitations.stream().map(Invitation::slot).collect(Collectors.toSet());
        assertTrue(invited.containsAll(Set.of(InviteeSlot.RESIDENTIAL_MANAGER, InviteeSlot.YOUTH_JUSTICE)));
        assertEquals(
                List.of(Requirement.MANDATORY),
                invitations.stream()
                        .filter(i -> i.slot() == InviteeSlot.HEALTH_LEAD)
                        .map(Invitation::requirement)
                        .toList(),
                "the convener's choice fills the slot");
        assertTrue(invitations.stream()
                .filter(i -> i.slot() != InviteeSlot.HEALTH_LEAD)
                .allMatch(i -> i.shareLevel() == ShareLevel.SUMMARY));
    }

    @Test
    @StatutoryRule("ROLE-06")
    void theTeamsLeadPractitionerIsProposed() {
        // given
        Circumstances child = around(false, false, Optional.empty(), Optional.empty());

        // when
        ExpectedInvitee lead = expected(
                ExpectedInvitees.of(Optional.of(Category.CATEGORY_3), child, AREA), InviteeSlot.TEAM_LEAD_PRACTITIONER);

        // then
        assertEquals(Requirement.SUGGESTED, lead.requirement());
        assertEquals(AREA.teamLead(), lead.who());
        assertFalse(lead.byDefault(), "the convener decides");
    }

    @Test
    @StatutoryRule({"MEET-13", "MEET-15", "ROLE-04", "ROLE-14"})
    void whoLeadsInTheSchoolAndWhoWorksWithTheChildIsExpected() {
        // given
        Professional school = somebody("EDUCATION-FLINTSHIRE");
        Professional voluntary = somebody("CSE-SERVICE-GOGLEDD");
        Circumstances child = new Circumstances(
                false,
                false,
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.of(school),
                Optional.empty(),
                Optional.of(school),
                Optional.empty(),
                Optional.of(voluntary));

        // when
        List<ExpectedInvitee> expected = ExpectedInvitees.of(Optional.of(Category.CATEGORY_3), child, AREA);

        // then
        assertEquals(
                ExpectedInvitee.expected(InviteeSlot.SCHOOL_LEAD, SlotReason.LEADS_IN_THE_SCHOOL, Optional.of(school)),
                expected(expected, InviteeSlot.SCHOOL_LEAD));
        assertEquals(
                ExpectedInvitee.expected(
                        InviteeSlot.EDUCATION_WELFARE, SlotReason.WORKS_WITH_THE_CHILD, Optional.of(school)),
                expected(expected, InviteeSlot.EDUCATION_WELFARE));
        assertEquals(
                ExpectedInvitee.expected(
                        InviteeSlot.VOLUNTARY_AGENCY, SlotReason.WORKS_WITH_THE_CHILD, Optional.of(voluntary)),
                expected(expected, InviteeSlot.VOLUNTARY_AGENCY));
        assertTrue(
                ExpectedInvitees.of(
                                Optional.of(Category.CATEGORY_3),
                                around(false, false, Optional.empty(), Optional.empty()),
                                AREA)
                        .stream()
                        .noneMatch(
                                e -> e.slot() == InviteeSlot.SCHOOL_LEAD || e.slot() == InviteeSlot.VOLUNTARY_AGENCY),
                "nobody of whom nothing is known");
    }

    @Test
    @StatutoryRule({"MEET-14", "ROLE-16"})
    void whereNobodyInHealthWorksWithTheChildTheLeadAdvises() {
        // given
        Circumstances nobody = around(false, false, Optional.empty(), Optional.empty());
        Circumstances nurse = new Circumstances(
                false,
                false,
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(somebody("HEALTH-BETSI")),
                Optional.empty());

        // when
        List<ExpectedInvitee> without = ExpectedInvitees.of(Optional.of(Category.CATEGORY_3), nobody, AREA);
        List<ExpectedInvitee> with = ExpectedInvitees.of(Optional.of(Category.CATEGORY_3), nurse, AREA);

        // then
        assertEquals(
                ExpectedInvitee.mandatory(InviteeSlot.HEALTH_LEAD, SlotReason.ADVISES_FOR_HEALTH, AREA.health()),
                expected(without, InviteeSlot.HEALTH_LEAD));
        assertEquals(SlotReason.LEADS_FOR_HEALTH, reason(with, InviteeSlot.HEALTH_LEAD));
        assertEquals(SlotReason.WORKS_WITH_THE_CHILD, reason(with, InviteeSlot.HEALTH_PROFESSIONAL));
    }

    private static Circumstances around(
            boolean lookedAfter, boolean probation, Optional<Professional> worker, Optional<Professional> identifier) {
        return new Circumstances(
                lookedAfter,
                probation,
                true,
                worker,
                identifier,
                Optional.empty(),
                Optional.of(somebody("PROVIDER-DRAIG-WEN")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Set<InviteeSlot> slots(List<ExpectedInvitee> expected, Requirement requirement) {
        return expected.stream()
                .filter(e -> e.requirement() == requirement)
                .map(ExpectedInvitee::slot)
                .collect(Collectors.toSet());
    }

    private static SlotReason reason(List<ExpectedInvitee> expected, InviteeSlot slot) {
        return expected(expected, slot).reason();
    }

    private static ExpectedInvitee expected(List<ExpectedInvitee> all, InviteeSlot slot) {
        return all.stream().filter(e -> e.slot() == slot).findFirst().orElseThrow();
    }
}
