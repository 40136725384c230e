package cymru.gwarchod.testing.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cymru.gwarchod.audit.Audited;
import cymru.gwarchod.audit.FieldClass;
import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EndpointSecurityGateTest {

    /** One method that has everything, and one for each thing that can be missing. */
    @SuppressWarnings("unused")
    static final class Sample {

        @Operation(operationId = "right")
        @PermissionsAllowed("right")
        @Audited(operation = "right", resource = "thing", classes = FieldClass.F1)
        public void right() {}

        public void nameless() {}

        @Operation(operationId = "unguarded")
        @Audited(operation = "unguarded", resource = "thing", classes = FieldClass.F1)
        public void unguarded() {}

        @Operation(operationId = "misguarded")
        @PermissionsAllowed("right")
        @Audited(operation = "misguarded", resource = "thing", classes = FieldClass.F1)
        public void misguarded() {}

        @Operation(operationId = "unaudited")
        @PermissionsAllowed("unaudited")
        public void unaudited() {}

        @Operation(operationId = "unruled")
        @PermissionsAllowed("unruled")
        @Audited(operation = "unruled", resource = "thing", classes = FieldClass.F1)
        public void unruled() {}

        @Operation(operationId = "hidden")
        @PermissionsAllowed("hidden")
        @Audited(operation = "hidden", resource = "thing", classes = FieldClass.F1)
        void hidden() {}

        @Operation(operationId = "opened")
        @PermissionsAllowed("opened")
        @PermitAll
        @Audited(operation = "opened", resource = "thing", classes = FieldClass.F1)
        public void opened() {}
    }

    private static final Set<String> RULED =
            Set.of("right", "unguarded", "misguarded", "unaudited", "hidden", "opened");

    @Test
    void whatHasEverythingPasses() {
        assertEquals(List.of(), findings("right"));
    }

    @ParameterizedTest
    @CsvSource({
        "nameless, has no operationId",
        "unguarded, permission of its own name",
        "misguarded, permission of its own name",
        "unaudited, not audited",
        "unruled, no access rule",
        "hidden, is not public",
        "opened, opened by PermitAll"
    })
    void whatIsMissingIsFound(String method, String finding) {
        assertTrue(findings(method).stream().anyMatch(text -> text.contains(finding)), () -> findings(method)
                .toString());
    }

    private static List<String> findings(String name) {
        Method method = Arrays.stream(Sample.class.getDeclaredMethods())
                .filter(candidate -> candidate.getName().equals(name))
                .findFirst()
                .orElseThrow();
        List<String> findings = new ArrayList<>();
        EndpointSecurityGate.check(method, RULED, findings);
        return findings;
    }
}
