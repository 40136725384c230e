package cymru.gwarchod.referral.casefile.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cymru.gwarchod.statutoryclock.PolicyPacks;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import cymru.gwarchod.testing.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

@StatutoryRule("FLOW-03")
class CaseFlowTest {

    private static final List<String> SERVICES = List.of("referral-service", "assessment-service", "meeting-service");

    @Test
    void everyStateIsReachedAndAllButTheEndLeadOn() {
        // given
        Set<CaseState> reached = EnumSet.noneOf(CaseState.class);
        Deque<CaseState> next = new ArrayDeque<>(CaseFlow.TRANSITIONS.stream()
                .filter(step -> step.from().isEmpty())
                .map(CaseFlow.Transition::to)
                .toList());
        // when every step is taken
        while (!next.isEmpty()) {
            CaseState state = next.pop();
            if (reached.add(state)) {
                CaseFlow.TRANSITIONS.stream()
                        .filter(step -> step.from().filter(state::equals).isPresent())
                        .map(CaseFlow.Transition::to)
                        .forEach(next::push);
            }
        }
        // then
        assertEquals(EnumSet.allOf(CaseState.class), reached);
        assertEquals(
                EnumSet.complementOf(EnumSet.of(CaseState.CLOSED)),
                CaseFlow.TRANSITIONS.stream()
                        .flatMap(step -> step.from().stream())
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(CaseState.class))));
    }

    @Test
    @StatutoryRule({"FLOW-01", "FLOW-02"})
    void inTheImmediateBranchTheDiscussionComesFirstAndTheAssessmentIsDueAllTheSame() {
        List<CaseFlow.Transition> fromHere = from(CaseState.IMMEDIATE_DISCUSSION);
        assertEquals(List.of("recordStrategyDiscussion"), operations(fromHere));
        assertTrue(operations(from(CaseState.DISCUSSION_DECIDED)).contains("completeAssessment"));
    }

    @Test
    void everyDeadlineIsAPeriodOfThePack() {
        PolicyPacks released = PolicyPacks.released();
        CaseFlow.TRANSITIONS.stream()
                .flatMap(step -> step.deadline().stream())
                .forEach(period -> assertTrue(released.packs().stream()
                        .allMatch(pack -> pack.find(period).isPresent())));
    }

    @Test
    void everyStepIsAnOperationThatTheseRolesMayCall() throws IOException {
        Map<String, SortedSet<String>> callers = callers();
        for (CaseFlow.Transition step : CaseFlow.TRANSITIONS) {
            assertEquals(callers.get(step.operation()), step.roles(), step.operation());
        }
    }

    /** Who may call what, as the matrices of the services say, which are written from the security model. */
    private static Map<String, SortedSet<String>> callers() throws IOException {
        Map<String, SortedSet<String>> callers = new HashMap<>();
        for (String service : SERVICES) {
            Path matrix = Repository.root().resolve(service + "/src/test/resources/matrix.csv");
            Map<String, SortedSet<String>> groups = new HashMap<>();
            for (String line : Files.readAllLines(matrix)) {
                String[] cells = line.split(",", -1);
                if (cells[0].equals("group")) {
                    groups.put("@" + cells[1], roles(cells[2], groups));
                } else if (cells[0].equals("call")) {
                    callers.put(cells[1], roles(cells[2], groups));
                }
            }
        }
        return callers;
    }

    private static SortedSet<String> roles(String cell, Map<String, SortedSet<String>> groups) {
        return Arrays.stream(cell.split(" "))
                .flatMap(name -> Optional.ofNullable(groups.get(name)).orElse(new TreeSet<>(Set.of(name))).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<CaseFlow.Transition> from(CaseState state) {
        return CaseFlow.TRANSITIONS.stream()
                .filter(step -> step.from().filter(state::equals).isPresent())
                .toList();
    }

    private static List<String> operations(List<CaseFlow.Transition> steps) {
        return steps.stream().map(CaseFlow.Transition::operation).toList();
    }
}
