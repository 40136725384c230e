package cymru.gwarchod.referral.allocation.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cymru.gwarchod.access.Actor;
import cymru.gwarchod.access.PersonId;
import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.access.agency.UnitCode;
import cymru.gwarchod.referral.vocabulary.CaseId;
import cymru.gwarchod.referral.vocabulary.ChildId;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AllocationTest {

    private static final AgencyCode FLINTSHIRE = new AgencyCode("SS-FLINTSHIRE");
    private static final Instant THEN = Instant.parse("2026-03-02T10:00:00Z");
    private static final Allocation.Ending ENDING =
            new Allocation.Ending(THEN.plusSeconds(60), AllocationEndReason.SERVICE_ENDED);

    private final Allocation current = new Allocation(
            new Allocation.AllocationId(new UUID(1, 1)),
            new Allocation.Whose(new CaseId(new UUID(2, 1)), new ChildId(new UUID(3, 1)), "W06000005", FLINTSHIRE),
            new Allocation.To(new UnitCode("SS-FLINTSHIRE-CARE"), new PersonId("https://realm.test", "worker")),
            THEN,
            new Actor("person:https://realm.test#manager", FLINTSHIRE, Optional.empty(), "Rheola Ffuglen"),
            Optional.empty(),
            0);

    @Test
    void anAllocationEndsOnce() {
        assertTrue(current.isCurrent());

        Allocation ended = assertInstanceOf(Allocation.Step.Taken.class, current.end(ENDING, false))
                .allocation();

        assertEquals(Optional.of(ENDING), ended.ending());
        assertFalse(ended.isCurrent());
        assertEquals(new Allocation.Step.Refused(AllocationRefusal.STATE_CONFLICT), ended.end(ENDING, false));
    }

    @Test
    @StatutoryRule("MEET-28")
    void whileAPlanIsInForceTheCaseStaysAllocated() {
        assertEquals(new Allocation.Step.Refused(AllocationRefusal.PLAN_IN_FORCE), current.end(ENDING, true));
    }
}
