package cymru.gwarchod.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.core.HttpHeaders;
import java.sql.SQLException;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

class FailuresTest {

    @Test
    void findsTheProblemThatWasWrapped() {
        var problem = ProblemException.of(GeneralProblems.INVALID_CURSOR);

        assertEquals(problem, Failures.problemOf(new CompletionException(new BadRequestException(problem))));
    }

    @Test
    void takesAnUnconvertibleParameterForABadRequest() {
        assertEquals(
                GeneralProblems.INVALID_PARAMETER, codeOf(new NotFoundException(new IllegalArgumentException("x"))));
        assertEquals(GeneralProblems.NOT_FOUND, codeOf(new NotFoundException()));
    }

    @Test
    void keepsTheHeadersThatBelongToAStatus() {
        assertEquals(
                "7",
                Failures.problemOf(new ServiceUnavailableException(7L))
                        .headers()
                        .get(HttpHeaders.RETRY_AFTER));
    }

    @Test
    void takesWhatPassesForTheAbsenceOfAPart() {
        assertEquals(
                GeneralProblems.DEPENDENCY_UNAVAILABLE,
                codeOf(new IllegalStateException(new SQLException("x", "08006"))));
    }

    @Test
    void takesAnythingElseForAFaultOfTheService() {
        assertEquals(GeneralProblems.INTERNAL, codeOf(new SQLException("x", "23505")));
        assertEquals(GeneralProblems.INTERNAL, codeOf(new SQLException("Connection acquired without transaction.")));
        assertEquals(GeneralProblems.INTERNAL, codeOf(new NullPointerException()));
        assertEquals(GeneralProblems.BAD_REQUEST, codeOf(new ClientErrorException(418)));
    }

    @Test
    void logsTypesAndPlacesButNoMessage() {
        var fault = new IllegalStateException("Secret", new SQLException("Key (name)=(Secret)"));

        var outline = FailureLog.outline(fault);

        assertTrue(
                outline.startsWith("java.lang.IllegalStateException caused by java.sql.SQLException\n\tat "), outline);
        assertFalse(outline.contains("Secret"));
    }

    private static ProblemCode codeOf(Throwable failure) {
        return Failures.problemOf(failure).code();
    }
}
