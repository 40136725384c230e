package cymru.gwarchod.testing.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.conditions.ArchConditions;

/** Conventions 17 and 24: two clocks, and tests that run the real thing. */
final class CodeRules {

    /** The one class that asks the machine for the time. */
    private static final String CLOCKS = "cymru.gwarchod.access.runtime.Clocks";

    private CodeRules() {}

    static ArchRule noClockButTheTwo() {
        return noClasses()
                .that()
                .doNotHaveFullyQualifiedName(CLOCKS)
                .should(ArchConditions.callMethodWhere(
                        DescribedPredicate.describe("asks the machine for the time", CodeRules::asksTheMachine)))
                .as("17: time comes from DomainClock or SystemClock, never from the machine");
    }

    private static boolean asksTheMachine(JavaMethodCall call) {
        String owner = call.getTargetOwner().getName();
        String name = call.getName();
        boolean noArguments = call.getTarget().getRawParameterTypes().isEmpty();
        return owner.startsWith("java.time.") && name.equals("now") && noArguments
                || owner.equals("java.time.Clock") && name.startsWith("system")
                || owner.equals("java.lang.System") && name.equals("currentTimeMillis");
    }

    static ArchRule noDates() {
        return noClasses()
                .should()
                .callConstructor(java.util.Date.class)
                .orShould()
                .callMethod(java.util.Calendar.class, "getInstance")
                .as("17: no java.util.Date of now");
    }

    static ArchRule noStandIns() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.mockito..", "org.h2..", "lombok..", "io.quarkus.panache.mock..")
                .as("24: no Mockito, no H2, no Lombok");
    }

    static ArchRule noSleep() {
        return noClasses()
                .should()
                .callMethod(Thread.class, "sleep", long.class)
                .orShould()
                .callMethod(Thread.class, "sleep", java.time.Duration.class)
                .as("24: nothing sleeps; a test waits for what it waits for");
    }
}
