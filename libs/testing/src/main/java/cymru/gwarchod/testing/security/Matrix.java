package cymru.gwarchod.testing.security;

import cymru.gwarchod.access.AccessRule.Held;
import cymru.gwarchod.access.Relation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who may do what, as people wrote it down: operation by role by relation. The file is short because it names only what is
 * open; every cell that it does not name is closed, and is tested as closed.
 *
 * <pre>
 * group,front-line,practitioner referrer …           a name for some roles, used as @front-line
 * call,readReferral,@front-line ss-intake            who may call the operation; 403 for every other role
 * reach,readReferral,RESPONSIBLE_LA,AGENCY,member,ss-intake
 *                                                    through which relation, held by whom, which view; 404 for the rest
 * </pre>
 */
public final class Matrix {

    /** What a caller gets. */
    public sealed interface Expected {

        /** 403: the role may not call the operation, whatever the record. */
        record Forbidden() implements Expected {}

        /** 404: for this caller there is no such record. */
        record Absent() implements Expected {}

        /** The record, in this view. */
        record View(String name) implements Expected {}
    }

    /** A relation and who of agency, unit and person has it. */
    public record Named(Relation relation, Held held) {}

    private record Cell(String operation, String role, Relation relation, Held held) {}

    private final Map<String, Set<String>> groups = new HashMap<>();
    private final Map<String, Set<String>> callers = new LinkedHashMap<>();
    private final Map<Cell, String> views = new HashMap<>();
    private final Set<String> roles;

    private Matrix(Set<String> roles) {
        this.roles = roles;
    }

    /**
     * Reads the file.
     *
     * @param roles all roles of the realm; a role that is not among them is a mistake in the file
     */
    public static Matrix read(Path file, Set<String> roles) {
        try {
            return parse(Files.readAllLines(file), roles);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    static Matrix parse(List<String> lines, Set<String> roles) {
        Matrix matrix = new Matrix(roles);
        lines.stream().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(matrix::add);
        return matrix;
    }

    /** The operations that have a line. */
    public Set<String> operations() {
        return callers.keySet();
    }

    /** Whether the role may call the operation at all. */
    public boolean mayCall(String operation, String role) {
        return callers.getOrDefault(operation, Set.of()).contains(role);
    }

    /** What a caller with this one role gets, to whom this one relation to the record is held. */
    public Expected expected(String operation, String role, Relation relation, Held held) {
        if (!mayCall(operation, role)) {
            return new Expected.Forbidden();
        }
        String view = views.get(new Cell(operation, role, relation, held));
        return view == null ? new Expected.Absent() : new Expected.View(view);
    }

    /** The relations that a line of the operation names for anybody, each with who holds it. */
    public Set<Named> relations(String operation) {
        return views.keySet().stream()
                .filter(cell -> cell.operation().equals(operation))
                .map(cell -> new Named(cell.relation(), cell.held()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void add(String line) {
        String[] field = line.split(",", -1);
        switch (field[0]) {
            case "group" -> groups.put(field[1], rolesOf(field[2], line));
            case "call" -> {
                if (callers.putIfAbsent(field[1], rolesOf(field[2], line)) != null) {
                    throw wrong(line, "names an operation twice");
                }
            }
            case "reach" -> reach(field, line);
            default -> throw wrong(line, "begins with none of group, call, reach");
        }
    }

    private void reach(String[] field, String line) {
        for (String role : rolesOf(field[5], line)) {
            if (!mayCall(field[1], role)) {
                throw wrong(line, "opens a record to " + role + ", who may not call");
            }
            Cell cell = new Cell(field[1], role, Relation.valueOf(field[2]), Held.valueOf(field[3]));
            if (views.put(cell, field[4]) != null) {
                throw wrong(line, "says twice what " + role + " sees");
            }
        }
    }

    private Set<String> rolesOf(String text, String line) {
        Set<String> named = new LinkedHashSet<>();
        for (String word : text.strip().split(" ", -1)) {
            if (word.startsWith("@")) {
                Set<String> group = groups.get(word.substring(1));
                if (group == null) {
                    throw wrong(line, "names an unknown group");
                }
                named.addAll(group);
            } else if (roles.contains(word)) {
                named.add(word);
            } else {
                throw wrong(line, "names an unknown role, " + word);
            }
        }
        return named;
    }

    private static IllegalArgumentException wrong(String line, String why) {
        return new IllegalArgumentException("the matrix line \"" + line + "\" " + why);
    }
}
