package cymru.gwarchod.referral.concern.domain;

import static cymru.gwarchod.referral.concern.domain.ConcernStatus.AWAITING_LEAD_DISCUSSION;
import static cymru.gwarchod.referral.concern.domain.ConcernStatus.DISCUSSED;
import static cymru.gwarchod.referral.concern.domain.ConcernStatus.IMMEDIATE;
import static cymru.gwarchod.referral.concern.domain.ConcernStatus.REFERRED;
import static cymru.gwarchod.referral.concern.domain.ConcernTransitions.DISCUSS;
import static cymru.gwarchod.referral.concern.domain.ConcernTransitions.TAKE_UP;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@StatutoryRule({"REF-04", "REF-07"})
class ConcernTransitionsTest {

    /** Written down a second time on purpose. */
    private static final Map<ConcernStatus, Map<ConcernStatus, Set<ConcernTransitions>>> GRAPH = Map.of(
            AWAITING_LEAD_DISCUSSION, Map.of(DISCUSSED, Set.of(DISCUSS), REFERRED, Set.of(TAKE_UP)),
            IMMEDIATE, Map.of(DISCUSSED, Set.of(DISCUSS), REFERRED, Set.of(TAKE_UP)),
            DISCUSSED, Map.of(DISCUSSED, Set.of(DISCUSS), REFERRED, Set.of(TAKE_UP)),
            REFERRED, Map.of());

    @ParameterizedTest
    @MethodSource("pairs")
    void everyPairOfStates(ConcernStatus from, ConcernStatus to) {
        Set<ConcernTransitions> expected = GRAPH.get(from).getOrDefault(to, Set.of());

        for (ConcernTransitions step : ConcernTransitions.values()) {
            assertEquals(expected.contains(step), step.from(from).equals(Optional.of(to)), step.name());
        }
    }

    static Stream<Arguments> pairs() {
        return Arrays.stream(ConcernStatus.values())
                .flatMap(from -> Arrays.stream(ConcernStatus.values()).map(to -> Arguments.of(from, to)));
    }
}
