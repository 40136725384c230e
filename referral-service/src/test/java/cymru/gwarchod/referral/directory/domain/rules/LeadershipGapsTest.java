package cymru.gwarchod.referral.directory.domain.rules;

import static cymru.gwarchod.referral.directory.DirectoryFixture.entry;
import static cymru.gwarchod.referral.directory.DirectoryFixture.term;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cymru.gwarchod.access.agency.Agency;
import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.access.agency.AgencyRegister;
import cymru.gwarchod.access.agency.AgencyType;
import cymru.gwarchod.access.agency.Label;
import cymru.gwarchod.access.agency.Nation;
import cymru.gwarchod.access.agency.Unit;
import cymru.gwarchod.access.agency.UnitCode;
import cymru.gwarchod.referral.directory.domain.DesignatedLead;
import cymru.gwarchod.referral.directory.domain.DesignatedLead.Capacity;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@StatutoryRule("ROLE-03")
class LeadershipGapsTest {

    private final AgencyRegister register = new AgencyRegister(
            List.of(agency("PROVIDER-ONE", AgencyType.RESIDENTIAL_PROVIDER), agency("PLATFORM", AgencyType.PLATFORM)),
            List.of(unit("HOME-A"), unit("HOME-B")),
            List.of());

    @Test
    void aHomeWithoutALeadIsAGap() {
        List<DesignatedLead> inForce = List.of(lead(Optional.empty()), lead(Optional.of("HOME-A")));

        assertEquals(List.of("PROVIDER-ONE/HOME-B"), gaps(inForce));
    }

    @Test
    void anAgencyWithoutALeadIsOneToo() {
        assertEquals(List.of("PROVIDER-ONE/", "PROVIDER-ONE/HOME-B"), gaps(List.of(lead(Optional.of("HOME-A")))));
    }

    @Test
    void coverHelpsButClosesNoGap() {
        DesignatedLead cover = entry("PROVIDER-ONE", Optional.of("HOME-B"), Capacity.COVER, term("2026-01-01", ""));

        List<LeadershipGaps.Gap> gaps = LeadershipGaps.of(
                register.agencies(), register, List.of(lead(Optional.empty()), lead(Optional.of("HOME-A")), cover));

        assertEquals(1, gaps.size());
        assertEquals(true, gaps.getFirst().covered());
    }

    private List<String> gaps(List<DesignatedLead> inForce) {
        return LeadershipGaps.of(register.agencies(), register, inForce).stream()
                .map(gap -> gap.post().agency() + "/"
                        + gap.post().unit().map(Object::toString).orElse(""))
                .toList();
    }

    private static DesignatedLead lead(Optional<String> unit) {
        return entry("PROVIDER-ONE", unit, Capacity.LEAD, term("2026-01-01", ""));
    }

    private static Agency agency(String code, AgencyType type) {
        return new Agency(
                new AgencyCode(code),
                type,
                Nation.WALES,
                new Label(code, code),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Unit unit(String code) {
        return new Unit(
                new UnitCode(code),
                new AgencyCode("PROVIDER-ONE"),
                Unit.Kind.HOME,
                new Label(code, code),
                Optional.empty(),
                Optional.empty());
    }
}
