package cymru.gwarchod.testing.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cymru.gwarchod.access.AccessRule;
import cymru.gwarchod.access.AccessRule.Held;
import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Caller;
import cymru.gwarchod.access.PersonId;
import cymru.gwarchod.access.Relation;
import cymru.gwarchod.access.Role;
import cymru.gwarchod.access.Subject;
import cymru.gwarchod.access.agency.AgencyRegister;
import cymru.gwarchod.access.agency.Unit;
import cymru.gwarchod.access.agency.UnitCode;
import cymru.gwarchod.access.runtime.OperationPermissions;
import cymru.gwarchod.testing.Api;
import cymru.gwarchod.testing.TestTokens;
import cymru.gwarchod.testing.contract.ContractDocument;
import cymru.gwarchod.testing.security.Matrix.Expected;
import io.quarkus.arc.Arc;
import io.restassured.specification.RequestSpecification;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Holds the access rules of a running service against {@code src/test/resources/matrix.csv}: every operation, every role
 * of the realm, every relation held by the agency, the unit or the person, and none. A subclass is a {@code @QuarkusTest}.
 */
public abstract class AuthorisationMatrixGate {

    private static final Path FILE = Path.of("src/test/resources/matrix.csv");
    private static final Path CONTRACT = Path.of("target/openapi/openapi.yaml");

    private final Roles roles = Roles.ofTheRealm();
    private final Matrix matrix = Matrix.read(FILE, roles.names());

    @Test
    void everyOperationHasItsLineAndNoOtherHas() {
        assertEquals(
                rules().stream().map(AccessRule::operation).collect(Collectors.toCollection(TreeSet::new)),
                new TreeSet<>(matrix.operations()));
    }

    @Test
    void theRulesDecideWhatTheMatrixSays() {
        // given
        List<String> wrong = new ArrayList<>();

        // when
        for (AccessRule rule : rules()) {
            for (String role : roles.names()) {
                Caller caller = caller(role);
                check(wrong, rule, role, "nobody", absentOrForbidden(rule, role), decide(rule, caller, List.of()));
                for (Relation relation : Relation.values()) {
                    for (Held held : Held.values()) {
                        AgencyScope.Held has =
                                new AgencyScope.Held(subject(caller, held).asText(), relation);
                        Expected expected = matrix.expected(rule.operation(), role, relation, held);
                        check(
                                wrong,
                                rule,
                                role,
                                relation + " of " + held,
                                expected,
                                decide(rule, caller, List.of(has)));
                        checkExclusion(wrong, rule, caller, role, has);
                    }
                }
            }
        }

        // then
        assertTrue(wrong.isEmpty(), () -> "\n" + String.join("\n", wrong));
    }

    /** One cell of each operation and role over HTTP: the role is refused with 403, or it is not. */
    @Test
    void theEndpointsRefuseTheRolesThatTheMatrixRefuses() {
        // given
        List<String> wrong = new ArrayList<>();

        // when
        ContractDocument.read(CONTRACT).operations().forEach(operation -> {
            for (String role : roles.names()) {
                String token = TestTokens.someone("matrix-" + role, roles.agencyOf(role), Set.of(role));
                String path = operation
                        .path()
                        .replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
                int status = call(Api.with(token).request(), operation.method(), path);
                if (status == 401 || status >= 500 || (status == 403) == matrix.mayCall(operation.id(), role)) {
                    wrong.add(operation.id() + " by " + role + " answered " + status);
                }
            }
        });

        // then
        assertTrue(wrong.isEmpty(), () -> "\n" + String.join("\n", wrong));
    }

    private static int call(RequestSpecification request, String method, String path) {
        request.header("Purpose", "ASSESSMENT");
        if (!method.equals("get")) {
            request.header("Idempotency-Key", UUID.randomUUID().toString())
                    .header("If-Match", "\"none.0\"")
                    .contentType(method.equals("patch") ? "application/merge-patch+json" : "application/json")
                    .body("{}");
        }
        return request.request(method, path).statusCode();
    }

    private static List<AccessRule> rules() {
        return Arc.container().select(OperationPermissions.class).get().rules();
    }

    private static Expected decide(AccessRule rule, Caller caller, List<AgencyScope.Held> held) {
        if (rule.roles().stream().noneMatch(caller::has)) {
            return new Expected.Forbidden();
        }
        return rule.scopeOf(caller)
                .decide(held)
                .<Expected>map(allowed -> new Expected.View(allowed.view()))
                .orElseGet(Expected.Absent::new);
    }

    private Expected absentOrForbidden(AccessRule rule, String role) {
        return matrix.mayCall(rule.operation(), role) ? new Expected.Absent() : new Expected.Forbidden();
    }

    private static void check(
            List<String> wrong, AccessRule rule, String role, String held, Expected expected, Expected found) {
        if (!expected.equals(found)) {
            wrong.add(rule.operation() + " by " + role + " through " + held + ": the matrix says " + expected
                    + ", the rule decides " + found);
        }
    }

    private static void checkExclusion(
            List<String> wrong, AccessRule rule, Caller caller, String role, AgencyScope.Held has) {
        AgencyScope.Held excluded = new AgencyScope.Held(caller.self().asText(), Relation.EXCLUDED);
        if (decide(rule, caller, List.of(has, excluded)) instanceof Expected.View) {
            wrong.add(rule.operation() + " by " + role + ": " + has.relation() + " beats an exclusion");
        }
    }

    private static Subject subject(Caller caller, Held held) {
        return switch (held) {
            case AGENCY -> new Subject.OfAgency(caller.agency().code());
            case UNIT -> new Subject.OfUnit(caller.unit().orElseThrow().code());
            case SELF -> caller.self();
        };
    }

    private Caller caller(String role) {
        var agency = Arc.container()
                .select(AgencyRegister.class)
                .get()
                .agency(roles.agencyOf(role))
                .orElseThrow();
        Unit unit = new Unit(
                new UnitCode("MATRIX-UNIT"),
                agency.code(),
                Unit.Kind.TEAM,
                agency.name(),
                Optional.empty(),
                Optional.empty());
        boolean system = role.equals(Role.SYSTEM_INTEGRATION);
        return new Caller(
                agency,
                Optional.of(unit),
                system ? Optional.empty() : Optional.of(new PersonId(TestTokens.ISSUER, "matrix-" + role)),
                "matrix-client",
                Set.of(role),
                role);
    }
}
