package cymru.gwarchod.referral.ruleset;

import java.util.List;

/** Why a policy pack is not activated, or a due date not explained. */
public sealed interface RulesetRefusal {

    /** The caller's agency does not keep the packs. */
    record NotKeptByCaller() implements RulesetRefusal {}

    /** The pack begins today or earlier; only what has not started may be counted with it. */
    record BeginsTooEarly() implements RulesetRefusal {}

    /**
     * The pack cannot be used.
     *
     * @param defects each gap, overlap or unreadable part, and where it is
     */
    record Defective(List<String> defects) implements RulesetRefusal {

        public Defective {
            defects = List.copyOf(defects);
        }
    }

    /** The pack has no such rule. */
    record UnknownRule() implements RulesetRefusal {}

    /** A rule that counts hours needs the instant of its trigger. */
    record NeedsInstant() implements RulesetRefusal {}

    /** The calendar does not reach so far, or the pack does not begin so early (TIME-R9). */
    record BeyondHorizon() implements RulesetRefusal {}
}
