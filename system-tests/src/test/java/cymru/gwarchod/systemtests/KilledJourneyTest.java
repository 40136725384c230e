package cymru.gwarchod.systemtests;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import cymru.gwarchod.launcher.journey.MainJourney;
import cymru.gwarchod.launcher.journey.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestFactory;

/**
 * The main journey of another child, in the middle of which every program dies once and starts again. Each step holds the
 * suite to what the steps before it were told: what was lost, or is there twice, fails one of them.
 */
@SystemTest
@Order(Integer.MAX_VALUE - 3)
class KilledJourneyTest {

    @TestFactory
    Stream<DynamicTest> everyProgramDiesOnce(RunningSuite suite) {
        List<Step> steps = new MainJourney().steps();
        List<String> programs = suite.suite().programs();
        int between = Math.max(1, steps.size() / programs.size());
        List<DynamicTest> tests = new ArrayList<>();
        for (int step = 0; step < steps.size(); step++) {
            int dies = step / between;
            if (step % between == between / 2 && dies < programs.size()) {
                String victim = programs.get(dies);
                tests.add(dynamicTest("%s dies".formatted(victim), () -> {
                    suite.suite().kill(victim);
                    suite.suite().restart(victim);
                }));
            }
            Step next = steps.get(step);
            tests.add(dynamicTest(
                    next.number() + " " + next.title(), () -> next.action().play(suite.scene())));
        }
        return tests.stream();
    }
}
