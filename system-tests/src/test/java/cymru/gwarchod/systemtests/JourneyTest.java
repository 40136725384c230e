package cymru.gwarchod.systemtests;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import cymru.gwarchod.launcher.journey.MainJourney;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestFactory;

/** The main journey, step by step, exactly as {@code ./run} plays it. */
@SystemTest
@Order(1)
class JourneyTest {

    @TestFactory
    Stream<DynamicTest> everyStep(RunningSuite suite) {
        return new MainJourney()
                .steps().stream()
                        .map(step -> dynamicTest(step.number() + " " + step.title(), () -> step.action()
                                .play(suite.scene())));
    }
}
