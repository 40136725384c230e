package cymru.gwarchod.referral.intake.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.access.agency.UnitCode;
import cymru.gwarchod.referral.vocabulary.ChildId;
import cymru.gwarchod.referral.vocabulary.DateOfBirthAccuracy;
import cymru.gwarchod.referral.vocabulary.Likeness;
import cymru.gwarchod.referral.vocabulary.ReportedChild;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IntakeItemTest {

    private static final Instant NOW = Instant.parse("2026-06-10T18:40:00Z");

    private final IntakeItem.Candidate candidate = new IntakeItem.Candidate(
            new IntakeItem.CandidateId(new UUID(7, 1)),
            new ChildId(new UUID(2, 1)),
            Optional.empty(),
            Optional.empty(),
            Set.of(Likeness.FAMILY_NAME));

    private final IntakeItem awaiting = new IntakeItem(
            new IntakeItem.IntakeItemId(new UUID(1, 1)),
            new IntakeItem.Stay(
                    new IntakeItem.PlacementNotificationId(new UUID(5, 1)),
                    new UnitCode("HOME-TY-GWYN"),
                    new AgencyCode("PROVIDER-DRAIG-WEN"),
                    "E08000012",
                    "W06000005",
                    true,
                    LocalDate.of(2026, 6, 10),
                    NOW),
            new AgencyCode("SS-FLINTSHIRE"),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            0);

    private final IntakeItem undecided = awaiting.described(
            new ReportedChild(
                    "Enghraifft",
                    "Ffuglennol",
                    Optional.empty(),
                    DateOfBirthAccuracy.UNKNOWN,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    true),
            List.of(candidate));

    @Test
    void oneOfTheCandidatesOrNoneOfThemIsDecidedOn() {
        assertEquals(
                new IntakeItem.Step.Taken(Optional.of(candidate)),
                undecided.decide(new IntakeItem.Decision.Same(candidate.id())));
        assertEquals(new IntakeItem.Step.Taken(Optional.empty()), undecided.decide(new IntakeItem.Decision.Unknown()));
        assertEquals(
                new IntakeItem.Step.Refused(IntakeRefusal.CANDIDATE_NOT_FOUND),
                undecided.decide(new IntakeItem.Decision.Same(new IntakeItem.CandidateId(new UUID(7, 2)))));
    }

    @Test
    void beforeTheDetailsHaveComeAndAfterTheChildIsKnownNobodyDecides() {
        IntakeItem linked =
                undecided.linked(new IntakeItem.Link(candidate.child(), IntakeItem.Match.EXACT, NOW, Optional.empty()));

        assertEquals(IntakeItem.State.AWAITING_DETAILS, awaiting.state());
        assertEquals(IntakeItem.State.LINKED, linked.state());
        for (IntakeItem item : List.of(awaiting, linked)) {
            assertEquals(
                    new IntakeItem.Step.Refused(IntakeRefusal.STATE_CONFLICT),
                    item.decide(new IntakeItem.Decision.Unknown()));
        }
    }
}
