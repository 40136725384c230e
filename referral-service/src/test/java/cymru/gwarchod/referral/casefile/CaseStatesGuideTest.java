package cymru.gwarchod.referral.casefile;

import static java.util.stream.Collectors.joining;

import cymru.gwarchod.access.FrontLine;
import cymru.gwarchod.referral.casefile.domain.CaseFlow;
import cymru.gwarchod.referral.casefile.domain.CaseState;
import cymru.gwarchod.statutoryclock.PolicyPack;
import cymru.gwarchod.statutoryclock.StatutoryPeriod;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import cymru.gwarchod.testing.GeneratedFile;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The process of a case as a picture and as a table, both made from the data that the operation answers (FLOW-03). */
@StatutoryRule("FLOW-03")
class CaseStatesGuideTest {

    private static final PolicyPack PACK = PolicyPack.guidance2010Draft();

    @Test
    void theGuideShowsEveryStep() {
        GeneratedFile.check("docs/guide/case-states.md", """
                # Case states

                The process of a case, from the flow chart of the guidance. Made from `CaseFlow`; the same data are served by `GET /v1/case-states`, so that a front end can show where a case is and what is next. `readCase` says the state of one case and its next steps with their dates.

                ```mermaid
                stateDiagram-v2
                %s
                ```

                | From | To | Step | Operation | Who | By when | Guidance |
                |---|---|---|---|---|---|---|
                %s

                *Our reminder*: the guidance names no period there. Before there is a case, a concern waits for the discussion with the own lead; that stands with the concern.
                """.formatted(picture(), table()));
    }

    private static String picture() {
        return CaseFlow.TRANSITIONS.stream()
                .map(step -> "    " + step.from().map(CaseState::name).orElse("[*]") + " --> " + step.to() + ": "
                        + step.label().en() + deadline(step, " (", ")"))
                .collect(joining("\n", "", "\n    CLOSED --> [*]"));
    }

    private static String table() {
        return CaseFlow.TRANSITIONS.stream()
                .map(step -> "| " + step.from().map(state -> "`" + state + "`").orElse("") + " | `" + step.to() + "` | "
                        + step.label().en() + " | `" + step.operation() + "` | " + who(step) + " | "
                        + deadline(step, "", "") + " | " + step.source() + " |")
                .collect(joining("\n"));
    }

    private static String who(CaseFlow.Transition step) {
        return step.roles().equals(Set.of(FrontLine.roles()))
                ? "everybody at the front line"
                : String.join(", ", step.roles());
    }

    private static String deadline(CaseFlow.Transition step, String before, String after) {
        return step.deadline()
                .map(period -> before + length(PACK.period(period)) + after)
                .orElse("");
    }

    private static String length(StatutoryPeriod period) {
        String unit = period.unit().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        String amount =
                period.amount() == 1 ? "1 " + unit.substring(0, unit.length() - 1) : period.amount() + " " + unit;
        return period.strength() == StatutoryPeriod.Strength.ADVISORY ? amount + ", our reminder" : amount;
    }
}
