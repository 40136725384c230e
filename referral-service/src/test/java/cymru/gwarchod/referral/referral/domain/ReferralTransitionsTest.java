package cymru.gwarchod.referral.referral.domain;

import static cymru.gwarchod.referral.referral.domain.ReferralStatus.ACCEPTED;
import static cymru.gwarchod.referral.referral.domain.ReferralStatus.RECEIVED;
import static cymru.gwarchod.referral.referral.domain.ReferralStatus.REJECTED;
import static cymru.gwarchod.referral.referral.domain.ReferralStatus.REJECTION_PROPOSED;
import static cymru.gwarchod.referral.referral.domain.ReferralTransitions.ACCEPT;
import static cymru.gwarchod.referral.referral.domain.ReferralTransitions.CONFIRM_REJECTION;
import static cymru.gwarchod.referral.referral.domain.ReferralTransitions.DECLINE_REJECTION;
import static cymru.gwarchod.referral.referral.domain.ReferralTransitions.PROPOSE_REJECTION;
import static cymru.gwarchod.referral.referral.domain.ReferralTransitions.REDIRECT;
import static cymru.gwarchod.referral.referral.domain.ReferralTransitions.REJECT;
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

@StatutoryRule("AMB-29")
class ReferralTransitionsTest {

    /** Written down a second time on purpose: from each state, to each state, by which steps. */
    private static final Map<ReferralStatus, Map<ReferralStatus, Set<ReferralTransitions>>> GRAPH = Map.of(
            RECEIVED,
                    Map.of(
                            RECEIVED, Set.of(REDIRECT),
                            ACCEPTED, Set.of(ACCEPT),
                            REJECTION_PROPOSED, Set.of(PROPOSE_REJECTION),
                            REJECTED, Set.of(REJECT)),
            REJECTION_PROPOSED, Map.of(RECEIVED, Set.of(DECLINE_REJECTION), REJECTED, Set.of(CONFIRM_REJECTION)),
            ACCEPTED, Map.of(),
            REJECTED, Map.of());

    @ParameterizedTest
    @MethodSource("pairs")
    void everyPairOfStates(ReferralStatus from, ReferralStatus to) {
        Set<ReferralTransitions> expected = GRAPH.get(from).getOrDefault(to, Set.of());

        assertEquals(!expected.isEmpty(), ReferralTransitions.connects(from, to));
        for (ReferralTransitions step : ReferralTransitions.values()) {
            assertEquals(expected.contains(step), step.from(from).equals(Optional.of(to)), step.name());
        }
    }

    static Stream<Arguments> pairs() {
        return Arrays.stream(ReferralStatus.values())
                .flatMap(from -> Arrays.stream(ReferralStatus.values()).map(to -> Arguments.of(from, to)));
    }
}
