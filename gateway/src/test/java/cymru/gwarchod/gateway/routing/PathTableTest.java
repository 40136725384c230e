package cymru.gwarchod.gateway.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PathTableTest {

    private final PathTable table = PathTable.ofTheSuite();

    @Test
    void aSecondOwnerOfAFirstSegmentIsRefused() {
        var clash = Map.of(Owner.REFERRAL, Set.of("cases"), Owner.MEETING, Set.of("meetings", "cases"));

        var refused = assertThrows(IllegalArgumentException.class, () -> new PathTable(clash));

        assertTrue(refused.getMessage().startsWith("/v1/cases has two owners"), refused.getMessage());
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/referrals, REFERRAL",
        "/v1/referrals/x/acceptance, REFERRAL",
        "/v1/access-records, REFERRAL",
        "/v1/holdings, REFERRAL",
        "/v1/case-restrictions, REFERRAL",
        "/v1/break-glass-grants, REFERRAL",
        "/v1/activity-patterns, REFERRAL",
        "/v1/assessments/x, ASSESSMENT",
        "/v1/lowered-categories, ASSESSMENT",
        "/v1/case-states, REFERRAL",
        "/v1/disruption-plans, MEETING",
        "/v1/case-closures, MEETING",
        "/v1/residency-register, PLACEMENT",
        "/v1/problem-types, GATEWAY",
        "/v1/scenario-clock, GATEWAY",
    })
    void everySegmentHasItsOwner(String path, Owner owner) {
        assertEquals(Optional.of(owner), table.ownerOf(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1", "/v1/", "/v1/secrets", "/internal/events", "/q/health", "/v2/referrals", "/"})
    void everythingElseHasNone(String path) {
        assertEquals(Optional.empty(), table.ownerOf(path));
    }
}
