package cymru.gwarchod.testing.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import cymru.gwarchod.testing.Repository;
import cymru.gwarchod.testing.TestTokens;
import cymru.gwarchod.testing.contract.ContractDocument;
import cymru.gwarchod.testing.security.Matrix.Expected;
import io.quarkus.arc.Arc;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/**
 * Holds the access rules of a running service against {@code src/test/resources/matrix.csv}: every operation, every role
 * of the realm in every type of agency that may hold it, every relation held by the agency, the unit or the person, in
 * every standing from claimed to ended, and none. A subclass is a {@code @QuarkusTest}.
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

    /**
     * Operation by role by type of agency by relation by who holds it by how it stands: each cell is what the matrix says,
     * and what the matrix does not name is closed.
     */
    @Test
    void theRulesDecideWhatTheMatrixSays() throws SQLException {
        // given
        List<String> wrong = new ArrayList<>();
        Set<Standings.Cell> inForce = Standings.inForce();
        List<Standings.Cell> all = Standings.all();
        Map<String, Integer> figures = new TreeMap<>();

        // when
        for (AccessRule rule : rules()) {
            figures.merge("operations", 1, Integer::sum);
            for (String role : roles.names()) {
                for (Caller caller : callers(role)) {
                    Function<List<AgencyScope.Held>, Expected> decide = decision(rule, caller);
                    check(wrong, rule, role, "nobody", absentOrForbidden(rule, role), decide.apply(List.of()));
                    for (Standings.Cell cell : all) {
                        Expected expected = expected(rule, role, cell);
                        AgencyScope.Held has = new AgencyScope.Held(
                                subject(caller, cell.held()).asText(), cell.relation());
                        List<AgencyScope.Held> found = inForce.contains(cell) ? List.of(has) : List.of();
                        check(wrong, rule, role, cell, expected, decide.apply(found));
                        checkExclusion(wrong, rule, caller, decide, found);
                        figures.merge("cells", 1, Integer::sum);
                        figures.merge(
                                expected instanceof Expected.View ? "cells-open" : "cells-closed", 1, Integer::sum);
                    }
                }
            }
        }

        // then
        assertTrue(wrong.isEmpty(), () -> "\n" + String.join("\n", wrong));
        assertTrue(figures.getOrDefault("cells-open", 0) > 0, "nothing is open: the matrix proves nothing");
        Tally.keep("matrix-in-process", figures);
    }

    /** Rules, matrix and realm agree on partners' systems: what no token of theirs is issued for is not open to their role. */
    @Test
    void aServiceIsOpenToPartnersSystemsOnlyWhereTheRealmIssuesThemTokensForIt() throws IOException {
        // given
        String service = ConfigProvider.getConfig().getValue("quarkus.oidc.token.audience", String.class);
        Set<String> audiences = new TreeSet<>();
        JsonNode realm = new ObjectMapper()
                .readTree(Repository.register().resolve("live-realm.json").toFile());
        realm.path("clients")
                .valueStream()
                .filter(client ->
                        client.at("/attributes/gwarchod.kind").asText().equals("partner-system"))
                .flatMap(client -> client.path("protocolMappers").valueStream())
                .map(mapper -> mapper.at("/config/included.custom.audience").asText())
                .filter(audience -> !audience.isEmpty())
                .forEach(audiences::add);
        assertTrue(!audiences.isEmpty(), "the realm has no partner's system");

        // then
        boolean issued = audiences.contains(service);
        assertEquals(issued, TestTokens.systemsMayCall(service), "the tokens of the tests");
        assertEquals(
                Set.of(),
                rules().stream()
                        .filter(rule -> !issued && rule.roles().contains(Role.SYSTEM_INTEGRATION))
                        .map(AccessRule::operation)
                        .collect(Collectors.toCollection(TreeSet::new)),
                "open to systems whose tokens are for other services");
        assertEquals(
                issued,
                matrix.operations().stream().anyMatch(operation -> matrix.mayCall(operation, Role.SYSTEM_INTEGRATION)),
                "the matrix");
    }

    /** One cell of each operation and role over HTTP: the role is refused with 403, or it is not. */
    @Test
    void theEndpointsRefuseTheRolesThatTheMatrixRefuses() {
        // given
        List<String> wrong = new ArrayList<>();
        AtomicInteger cells = new AtomicInteger();

        // when
        ContractDocument.read(CONTRACT).operations().forEach(operation -> {
            for (String role : roles.names()) {
                String token = TestTokens.someone("matrix-" + role, roles.agencyOf(role), Set.of(role));
                String path = operation
                        .path()
                        .replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
                cells.incrementAndGet();
                int status = call(token, operation, path);
                if (status == 401 || status >= 500 || (status == 403) == matrix.mayCall(operation.id(), role)) {
                    wrong.add(operation.id() + " by " + role + " answered " + status);
                }
            }
        });

        // then
        assertTrue(wrong.isEmpty(), () -> "\n" + String.join("\n", wrong));
        Tally.keep("matrix-over-http-roles", Map.of("cells", cells.get()));
    }

    private static int call(String token, ContractDocument.Operation operation, String path) {
        return (operation.method().equals("get")
                        ? Wire.get(token, path)
                        : Wire.change(
                                token,
                                operation.method().toUpperCase(Locale.ROOT),
                                path,
                                operation.requestMediaType(),
                                "\"none.0\"",
                                "{}"))
                .statusCode();
    }

    private static List<AccessRule> rules() {
        return Arc.container().select(OperationPermissions.class).get().rules();
    }

    /** What the service decides for this caller, given what its query has found. */
    private static Function<List<AgencyScope.Held>, Expected> decision(AccessRule rule, Caller caller) {
        if (rule.roles().stream().noneMatch(caller::has)) {
            return found -> new Expected.Forbidden();
        }
        AgencyScope scope = rule.scopeOf(caller);
        return found -> scope.decide(found)
                .<Expected>map(allowed -> new Expected.View(allowed.view()))
                .orElseGet(Expected.Absent::new);
    }

    private Expected absentOrForbidden(AccessRule rule, String role) {
        return matrix.mayCall(rule.operation(), role) ? new Expected.Absent() : new Expected.Forbidden();
    }

    private Expected expected(AccessRule rule, String role, Standings.Cell cell) {
        return cell.standing().opens()
                ? matrix.expected(rule.operation(), role, cell.relation(), cell.held())
                : absentOrForbidden(rule, role);
    }

    private static void check(
            List<String> wrong, AccessRule rule, String role, Object held, Expected expected, Expected found) {
        if (!expected.equals(found)) {
            wrong.add(rule.operation() + " by " + role + " through " + held + ": the matrix says " + expected
                    + ", the rule decides " + found);
        }
    }

    /** Whoever of agency, unit and person is excluded, and whatever else they are to the record. */
    private static void checkExclusion(
            List<String> wrong,
            AccessRule rule,
            Caller caller,
            Function<List<AgencyScope.Held>, Expected> decide,
            List<AgencyScope.Held> found) {
        for (Subject self : caller.subjects()) {
            List<AgencyScope.Held> excluded = new ArrayList<>(found);
            excluded.add(new AgencyScope.Held(self.asText(), Relation.EXCLUDED));
            if (decide.apply(excluded) instanceof Expected.View) {
                wrong.add(rule.operation() + " by " + caller.roles() + ": " + found + " beats an exclusion");
            }
        }
    }

    private static Subject subject(Caller caller, Held held) {
        return switch (held) {
            case AGENCY -> new Subject.OfAgency(caller.agency().code());
            case UNIT -> new Subject.OfUnit(caller.unit().orElseThrow().code());
            case SELF -> caller.self();
        };
    }

    private List<Caller> callers(String role) {
        return roles.agenciesOf(role).stream().map(code -> caller(role, code)).toList();
    }

    private static Caller caller(String role, String code) {
        var agency =
                Arc.container().select(AgencyRegister.class).get().agency(code).orElseThrow();
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
