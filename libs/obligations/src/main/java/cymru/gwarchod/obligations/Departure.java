package cymru.gwarchod.obligations;

import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.time.Instant;

/**
 * That somebody decided to miss or vary a step, and why (COMP-02). It never erases a breach: the due date, and by how much
 * it was missed, stay as they are.
 *
 * @param rule the rule departed from; always the obligation's own
 * @param reason why, in words; stays with the obligation and goes into no event
 * @param decisionMaker {@code person:issuer#subject}
 * @param decidedAt domain time
 */
@StatutoryRule("COMP-02")
public record Departure(String rule, String reason, String decisionMaker, Instant decidedAt) {

    public Departure {
        if (rule.isBlank() || reason.isBlank() || decisionMaker.isBlank()) {
            throw new IllegalArgumentException("a departure names the rule, the reason and who decided");
        }
    }
}
