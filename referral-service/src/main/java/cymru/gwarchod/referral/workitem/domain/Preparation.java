package cymru.gwarchod.referral.workitem.domain;

import cymru.gwarchod.referral.vocabulary.CaseId;
import java.util.Optional;
import java.util.UUID;

/**
 * How far a step has been prepared.
 *
 * @param record the draft of the assessment, or the meeting
 * @param lacking what it still lacks
 */
public record Preparation(UUID record, CaseId caseId, Step step, Optional<AtRisk> lacking) {

    /** What is prepared. */
    public enum Step {
        ASSESSMENT(AtRisk.NO_DRAFT),
        STRATEGY_MEETING(AtRisk.NO_DATE_SET),
        REVIEW_MEETING(AtRisk.NO_DATE_SET);

        private final AtRisk unprepared;

        Step(AtRisk unprepared) {
            this.unprepared = unprepared;
        }

        /** What is said of the step while nothing of it has been prepared. */
        public AtRisk unprepared() {
            return unprepared;
        }

        /** The step that a kind of work asks for; empty where nobody tells how far it is. */
        public static Optional<Step> of(String kind) {
            return switch (kind) {
                case "COMPLETE_SERAF", "REASSESS" -> Optional.of(ASSESSMENT);
                case "STRATEGY_MEETING" -> Optional.of(STRATEGY_MEETING);
                case "REVIEW_MEETING" -> Optional.of(REVIEW_MEETING);
                default -> Optional.empty();
            };
        }
    }
}
