package cymru.gwarchod.systemtests;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import cymru.gwarchod.launcher.journey.DeadlinesJourney;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestFactory;

/** The deadlines journey, step by step. It moves the clock to an Easter to come, so what needs today comes before. */
@SystemTest
@Order(Integer.MAX_VALUE - 4)
class DeadlinesJourneyTest {

    @TestFactory
    Stream<DynamicTest> everyStep(RunningSuite suite) {
        return new DeadlinesJourney()
                .steps().stream()
                        .map(step -> dynamicTest(step.number() + " " + step.title(), () -> step.action()
                                .play(suite.scene())));
    }
}
