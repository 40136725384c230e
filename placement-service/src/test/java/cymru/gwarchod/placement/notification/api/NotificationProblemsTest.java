package cymru.gwarchod.placement.notification.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cymru.gwarchod.placement.notification.domain.NotificationRefusal;
import cymru.gwarchod.problem.ProblemCatalogue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NotificationProblemsTest {

    private static final ProblemCatalogue CATALOGUE = ProblemCatalogue.load();

    @ParameterizedTest
    @EnumSource(NotificationRefusal.class)
    void everyRefusalStandsInTheCatalogue(NotificationRefusal refusal) {
        var code = NotificationProblems.of(refusal).code();

        assertTrue(CATALOGUE.contains(code), code.value());
        assertEquals(expected(refusal), CATALOGUE.entry(code).status());
    }

    private static int expected(NotificationRefusal refusal) {
        return switch (refusal.name()) {
            case "STATE_CONFLICT" -> 409;
            case "NOT_A_PARTY" -> 403;
            default -> 422;
        };
    }
}
