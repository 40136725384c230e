package cymru.gwarchod.referral.directory.domain.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import cymru.gwarchod.access.agency.AgencyType;
import cymru.gwarchod.access.agency.UnitCode;
import cymru.gwarchod.referral.directory.domain.DesignatedLead.Capacity;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@StatutoryRule("ROLE-09")
class CapacityFitsAgencyTest {

    private static final Optional<UnitCode> TEAM = Optional.of(new UnitCode("SS-CONWY-INTAKE"));

    @Test
    void onlySocialServicesHaveAManagerWhoChairs() {
        assertEquals(
                List.of(AgencyType.SOCIAL_SERVICES),
                Arrays.stream(AgencyType.values())
                        .filter(type -> CapacityFitsAgency.holds(Capacity.CSE_MANAGER, Optional.empty(), type))
                        .toList());
    }

    @Test
    void noSingleTeamHasOne() {
        assertFalse(CapacityFitsAgency.holds(Capacity.CSE_MANAGER, TEAM, AgencyType.SOCIAL_SERVICES));
    }

    @ParameterizedTest
    @EnumSource(
            value = Capacity.class,
            names = {"LEAD", "COVER"})
    void everyAgencyAndEachOfItsUnitsHasLeadsAndCover(Capacity capacity) {
        assertEquals(
                List.of(AgencyType.values()),
                Arrays.stream(AgencyType.values())
                        .filter(type -> CapacityFitsAgency.holds(capacity, Optional.empty(), type)
                                && CapacityFitsAgency.holds(capacity, TEAM, type))
                        .toList());
    }
}
