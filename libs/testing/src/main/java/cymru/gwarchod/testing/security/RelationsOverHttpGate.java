package cymru.gwarchod.testing.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cymru.gwarchod.access.AccessRule.Held;
import cymru.gwarchod.access.Relation;
import cymru.gwarchod.access.Role;
import cymru.gwarchod.testing.ServiceUnderTest;
import cymru.gwarchod.testing.TestTokens;
import cymru.gwarchod.testing.contract.ContractDocument;
import cymru.gwarchod.testing.contract.ContractDocument.Operation;
import cymru.gwarchod.testing.security.Matrix.Expected;
import cymru.gwarchod.testing.security.Matrix.Named;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/**
 * The matrix once more, from outside: a real record, a caller with one role, and one relation between them, written into
 * {@code case_access} for that one request. Through the rules, the queries and row-level security, each call ends as {@code
 * matrix.csv} says. A subclass is a {@code @QuarkusTest} and gives the service's world.
 */
public abstract class RelationsOverHttpGate {

    private static final Path MATRIX = Path.of("src/test/resources/matrix.csv");
    private static final Path CONTRACT = Path.of("target/openapi/openapi.yaml");
    private static final Set<Relation> IN_THE_RECORD = EnumSet.of(Relation.RECIPIENT, Relation.OWN_AGENCY);
    private static final String AWAY = "agency:AWAY#";
    private static final String INSERT = """
            INSERT INTO case_access (id, record_id, subject, relation, state, valid_from, asserted_by, confirmed_by, basis)
            VALUES (?::uuid, ?::uuid, ?, ?, ?, '2020-01-01', 'CELL', 'CELL', 'ROUTING')""";

    private final World world;
    private final Roles roles = Roles.ofTheRealm();
    private final Matrix matrix = Matrix.read(MATRIX, roles.names());
    private final Map<String, Operation> operations = ContractDocument.read(CONTRACT)
            .operations()
            .collect(Collectors.toMap(Operation::id, operation -> operation));
    private final List<String> wrong = new ArrayList<>();
    private final Map<String, Integer> figures = new TreeMap<>();

    /** The gate of a service. */
    protected RelationsOverHttpGate(World world) {
        this.world = world;
    }

    /** One question of the matrix, and what it says. */
    private record Cell(String operation, String role, Named relation, String state, Expected expected) {

        /** The same while the relation is only claimed. */
        Cell claimed() {
            return new Cell(operation, role, relation, "CLAIMED", new Expected.Absent());
        }
    }

    /** Who calls. */
    private record Person(String token, String agency, Optional<String> unit, String self) {

        Optional<String> subject(Held held) {
            return switch (held) {
                case AGENCY -> Optional.of("agency:" + agency);
                case UNIT -> unit.map(code -> "unit:" + code);
                case SELF -> Optional.of(self);
            };
        }
    }

    @Test
    void everyRelationIsTriedOnItsRecord() {
        Set<String> named = operations.keySet().stream()
                .filter(operation -> !relations(operation).isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        // What a list shows by which relation, two worlds tell: NonInterferenceGate.
        named.removeAll(world.looks().stream().map(World.Look::operation).toList());
        named.removeAll(world.provedElsewhere().keySet());

        named.removeAll(world.doors().keySet());
        assertEquals(Set.of(), named, "operations on a record that no world has a way to");
    }

    @Test
    void everyCallEndsAsTheMatrixSays() throws SQLException {
        // given
        Map<String, String> ids = world.hidden();
        try (Connection superuser = ServiceUnderTest.database().asSuperuser()) {
            change(superuser, "UPDATE case_access SET subject = '" + AWAY + "' || subject");
            try {
                // when
                for (String operation : new TreeSet<>(world.doors().keySet())) {
                    if (!world.provedElsewhere().containsKey(operation)) {
                        tryAll(superuser, operation, ids);
                    }
                }
            } finally {
                change(superuser, "DELETE FROM case_access WHERE asserted_by = 'CELL'");
                change(
                        superuser,
                        "UPDATE case_access SET subject = substr(subject, " + (AWAY.length() + 1)
                                + ") WHERE subject LIKE '" + AWAY + "%'");
            }
        }

        // then
        assertTrue(wrong.isEmpty(), () -> wrong.size() + " cells:\n" + String.join("\n", wrong));
        assertTrue(figures.getOrDefault("cells-open", 0) > 0, "nothing was open: it proves nothing");
        Tally.keep("matrix-over-http-relations", figures);
    }

    private void tryAll(Connection superuser, String operation, Map<String, String> ids) throws SQLException {
        Set<Named> named = new LinkedHashSet<>(relations(operation));
        // One that no line names, too: nobody gets in by it.
        named.add(new Named(Relation.BREAK_GLASS, Held.SELF));
        for (String role : roles.names()) {
            if (matrix.mayCall(operation, role)) {
                Person person = person(operation, role);
                for (Named relation : named) {
                    Expected expected = matrix.expected(operation, role, relation.relation(), relation.held());
                    Cell cell = new Cell(operation, role, relation, "CONFIRMED", expected);
                    ask(superuser, cell, person, ids);
                    if (expected instanceof Expected.View) {
                        ask(superuser, cell.claimed(), person, ids);
                    }
                }
            }
        }
    }

    private void ask(Connection superuser, Cell cell, Person person, Map<String, String> ids) throws SQLException {
        Optional<String> subject = person.subject(cell.relation().held());
        if (subject.isEmpty()) {
            return;
        }
        World.Door door = world.doors().get(cell.operation());
        String row = UUID.randomUUID().toString();
        try (PreparedStatement insert = superuser.prepareStatement(INSERT)) {
            insert.setString(1, row);
            insert.setString(2, ids.get(door.keyOf(cell.relation().relation())));
            insert.setString(3, subject.get());
            insert.setString(4, cell.relation().relation().name());
            insert.setString(5, cell.state());
            insert.executeUpdate();
        }
        try {
            HttpResponse<String> answer = call(cell.operation(), person, door, ids);
            String problem = isOfAnotherService(cell.role()) ? unless(401, answer) : problem(cell.expected(), answer);
            if (!problem.isEmpty()) {
                wrong.add(cell + ", but the answer is " + problem);
            }
        } finally {
            change(superuser, "DELETE FROM case_access WHERE id = '" + row + "'");
        }
        figures.merge("cells", 1, Integer::sum);
        boolean open = cell.expected() instanceof Expected.View && !isOfAnotherService(cell.role());
        figures.merge(open ? "cells-open" : "cells-closed", 1, Integer::sum);
    }

    private HttpResponse<String> call(String id, Person person, World.Door door, Map<String, String> ids) {
        Operation operation = operations.get(id);
        String path = WorldQuestions.filled(door.path(), ids);
        return operation.method().equals("get")
                ? Wire.get(person.token(), path)
                // Decided on a version that never was: who reaches the record is told that it is another, and nothing
                // changes.
                : Wire.change(
                        person.token(),
                        operation.method().toUpperCase(Locale.ROOT),
                        path,
                        operation.requestMediaType(),
                        "\"none.999\"",
                        WorldQuestions.body(operation, door, ids));
    }

    /** A system's token is not for every service, whatever the matrix would open to its role. */
    private static boolean isOfAnotherService(String role) {
        return role.equals(Role.SYSTEM_INTEGRATION)
                && !TestTokens.systemsMayCall(
                        ConfigProvider.getConfig().getValue("quarkus.oidc.token.audience", String.class));
    }

    private static String unless(int status, HttpResponse<String> answer) {
        return answer.statusCode() == status ? "" : answer.statusCode() + " " + answer.body();
    }

    /** What is wrong with an answer, or nothing. */
    private static String problem(Expected expected, HttpResponse<String> answer) {
        int status = answer.statusCode();
        String view = answer.headers().firstValue("ETag").orElse("");
        boolean right =
                switch (expected) {
                    case Expected.Forbidden _ -> status == 403;
                    case Expected.Absent _ -> status == 404;
                    case Expected.View(String name) ->
                        answer.request().method().equals("GET")
                                ? status == 200 && (view.isEmpty() || view.startsWith("\"" + name + "."))
                                // What creates below the record knows no version.
                                : Set.of(201, 400, 409, 412, 422).contains(status);
                };
        return right ? "" : status + " " + view + " " + answer.body();
    }

    private Set<Named> relations(String operation) {
        return matrix.relations(operation).stream()
                .filter(named -> !IN_THE_RECORD.contains(named.relation()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Person person(String operation, String role) {
        Roles.Place place = roles.placeOf(role);
        if (role.equals(Role.SYSTEM_INTEGRATION)) {
            String client = place.agency().toLowerCase(Locale.ROOT) + "-system";
            return new Person(TestTokens.system(place.agency()), place.agency(), Optional.empty(), "client:" + client);
        }
        String name = "cell-" + operation + "-" + role;
        String token = place.unit()
                .map(unit -> TestTokens.someone(name, place.agency(), unit, Set.of(role)))
                .orElseGet(() -> TestTokens.someone(name, place.agency(), Set.of(role)));
        return new Person(
                token, place.agency(), place.unit(), "person:" + TestTokens.ISSUER + "#" + TestTokens.subject(name));
    }

    private static void change(Connection superuser, String sql) throws SQLException {
        try (Statement statement = superuser.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
