package cymru.gwarchod.assessment.assessment;

import cymru.gwarchod.assessment.assessment.domain.Assessment;
import cymru.gwarchod.outbox.DomainEvent;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * That a draft was opened, or that its form has become complete or incomplete: for whoever asks whether a deadline may be
 * missed. Nothing of what the form says.
 */
public final class DraftEvents {

    public static final String SAVED = "cymru.gwarchod.assessment.draft-saved.v1";

    private DraftEvents() {}

    /**
     * How far the draft is.
     *
     * @param complete whether the form holds everything that completion asks for
     */
    public record Saved(UUID assessmentId, UUID caseId, UUID childId, boolean complete) {}

    static DomainEvent of(Assessment draft, boolean complete, Instant at) {
        return new Published(
                at,
                new Saved(
                        draft.opening().id().value(),
                        draft.opening().caseId().value(),
                        draft.opening().child().value(),
                        complete));
    }

    /** It is told to nobody outside: a draft is of those who write it. */
    private record Published(Instant occurredAt, Saved data) implements DomainEvent {

        @Override
        public String type() {
            return SAVED;
        }

        @Override
        public String aggregateType() {
            return "assessment";
        }

        @Override
        public UUID aggregateId() {
            return data.assessmentId();
        }

        @Override
        public Set<String> audience() {
            return Set.of();
        }
    }
}
