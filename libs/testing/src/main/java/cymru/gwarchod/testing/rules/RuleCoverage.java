package cymru.gwarchod.testing.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the list of rules says, against what the class files say.
 *
 * @param homes the module in which the class of each id stands
 * @param built the modules that have been compiled; of others nothing can be said
 */
record RuleCoverage(
        List<RuleStatus> rules,
        Map<String, TreeSet<String>> classes,
        Map<String, TreeSet<String>> tests,
        Map<String, String> homes,
        Set<String> built) {

    private static final String HEAD = """
            # Rules: source, class, test

            Generated from `status.csv` and the class files; do not edit. After a change, write it anew:
            `mvn verify -Dgwarchod.rules.write=true`. G is the 2010 draft guidance, R the 2015 report; AMB numbers are our own readings
            of places that can be read in two ways.

            | Id | Source | Class | Test |
            |---|---|---|---|
            """;

    /** Where list and classes disagree. */
    List<String> findings() {
        List<String> findings = new ArrayList<>();
        Set<String> listed = new HashSet<>();
        for (RuleStatus rule : rules) {
            if (!listed.add(rule.id())) {
                findings.add(rule.id() + " stands twice in status.csv");
            }
            boolean held = classes.containsKey(rule.id());
            boolean tested = tests.containsKey(rule.id());
            if (rule.isBuilt() && built.contains(rule.module()) && !(held && tested)) {
                findings.add(rule.id() + " is BUILT, but has no " + (held ? "test" : "class") + " that carries its id");
            }
            if (!rule.isBuilt() && tested) {
                findings.add(rule.id() + " is PLANNED, but has a test, " + tests.get(rule.id())
                        + ": if it is built, say so in status.csv");
            }
        }
        Set<String> unknown = new TreeSet<>(classes.keySet());
        unknown.addAll(tests.keySet());
        unknown.removeAll(listed);
        unknown.forEach(id -> findings.add(id + " is on a class, but not in status.csv"));
        return findings;
    }

    /** The list, with BUILT for what has got its class and its test. */
    List<RuleStatus> promoted() {
        return rules.stream()
                .map(rule -> !rule.isBuilt() && classes.containsKey(rule.id()) && tests.containsKey(rule.id())
                        ? new RuleStatus(
                                rule.id(),
                                rule.source(),
                                RuleStatus.Status.BUILT,
                                homes.getOrDefault(rule.id(), rule.module()))
                        : rule)
                .toList();
    }

    /** The generated page. Of a rule whose module is not compiled the line stays as it is on {@code page}. */
    String table(String page) {
        StringBuilder table = new StringBuilder(HEAD);
        for (RuleStatus rule : rules) {
            if (rule.isBuilt()) {
                String line = "| %s | %s | %s | %s |"
                        .formatted(rule.id(), rule.source(), names(classes, rule.id()), names(tests, rule.id()));
                table.append(built.contains(rule.module()) ? line : kept(page, rule.id(), line))
                        .append('\n');
            }
        }
        return table.append("\nPlanned: ")
                .append(String.join(
                        ", ",
                        rules.stream()
                                .filter(rule -> !rule.isBuilt())
                                .map(RuleStatus::id)
                                .toList()))
                .append(".\n")
                .toString();
    }

    private static String names(Map<String, TreeSet<String>> found, String id) {
        return String.join(", ", found.getOrDefault(id, new TreeSet<>()));
    }

    private static String kept(String page, String id, String otherwise) {
        return page.lines()
                .filter(line -> line.startsWith("| " + id + " |"))
                .findFirst()
                .orElse(otherwise);
    }
}
