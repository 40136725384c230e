package cymru.gwarchod.referral.directory.domain.rules;

import static cymru.gwarchod.referral.directory.DirectoryFixture.entry;
import static cymru.gwarchod.referral.directory.DirectoryFixture.term;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cymru.gwarchod.referral.directory.domain.DesignatedLead;
import cymru.gwarchod.referral.directory.domain.DesignatedLead.Capacity;
import cymru.gwarchod.referral.directory.domain.DirectoryRefusal;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@StatutoryRule("ROLE-02")
class OneLeadForEachPostTest {

    private final DesignatedLead present = lead(Capacity.LEAD, "2026-01-01", "");

    @Test
    void aSecondLeadIsRefused() {
        assertEquals(
                Optional.of(DirectoryRefusal.LEAD_EXISTS),
                OneLeadForEachPost.check(lead(Capacity.LEAD, "2026-06-01", ""), List.of(present)));
    }

    @Test
    void aSecondLeadMayBeginTheDayAfterTheFirstEnds() {
        DesignatedLead ending = lead(Capacity.LEAD, "2026-01-01", "2026-05-31");

        assertEquals(
                Optional.empty(), OneLeadForEachPost.check(lead(Capacity.LEAD, "2026-06-01", ""), List.of(ending)));
        assertEquals(
                Optional.of(DirectoryRefusal.LEAD_EXISTS),
                OneLeadForEachPost.check(lead(Capacity.LEAD, "2026-05-31", ""), List.of(ending)));
    }

    @Test
    void coverMayStandBesideTheLeadAndOtherCover() {
        DesignatedLead cover = lead(Capacity.COVER, "2026-06-01", "");

        assertEquals(Optional.empty(), OneLeadForEachPost.check(cover, List.of(present, cover)));
        assertEquals(Optional.empty(), OneLeadForEachPost.check(present, List.of(cover)));
    }

    private static DesignatedLead lead(Capacity capacity, String startsOn, String endsOn) {
        return entry("PROVIDER-ENFYS", Optional.empty(), capacity, term(startsOn, endsOn));
    }
}
