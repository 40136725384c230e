package cymru.gwarchod.statutoryclock;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

@StatutoryRule({"AMB-4", "AMB-21"})
class ImmediateTriggerTest {

    @Test
    void onlyImminentHarmAndAChangeAreImmediate() {
        assertEquals(
                EnumSet.of(
                        StatutoryPeriod.Trigger.IMMEDIATE_REFERRAL_RECEIVED,
                        StatutoryPeriod.Trigger.CIRCUMSTANCES_CHANGED),
                Arrays.stream(StatutoryPeriod.Trigger.values())
                        .filter(StatutoryPeriod.Trigger::isImmediate)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(StatutoryPeriod.Trigger.class))));
    }
}
