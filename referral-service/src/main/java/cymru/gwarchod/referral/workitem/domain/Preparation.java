package cymru.gwarchod.referral.workitem.domain;

import cymru.gwarchod.referral.vocabulary.CaseId;
import java.util.Optional;
import java.util.UUID;

/**
 * How far a step has been prepared.
 *
 * @param id that of the draft, or of the meeting
 * @param lacking what it still lacks
 */
public record Preparation(PreparationId id, CaseId caseId, Step step, Optional<AtRisk> lacking) {

    /** The id of a preparation: that of the assessment or of the meeting. */
    public record PreparationId(UUID value) {}

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
