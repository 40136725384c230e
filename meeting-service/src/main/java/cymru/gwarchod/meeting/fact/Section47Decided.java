package cymru.gwarchod.meeting.fact;

import cymru.gwarchod.meeting.vocabulary.Category;
import cymru.gwarchod.meeting.vocabulary.DiscussionId;
import cymru.gwarchod.meeting.vocabulary.MeetingId;
import cymru.gwarchod.meeting.vocabulary.Responsibility;
import cymru.gwarchod.outbox.DomainEvent;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** That an enquiry under section 47 was decided on: one shape, wherever it was decided (MEET-22). */
public final class Section47Decided {

    public static final String TYPE = "cymru.gwarchod.section-47.decided.v1";

    private Section47Decided() {}

    /**
     * What other services' rules need of the decision.
     *
     * @param discussionId the discussion that decided it; absent where a meeting did
     * @param meetingId the meeting that decided it; absent where a discussion did
     * @param category in effect when the discussion was recorded, or the meeting convened
     */
    public record Data(
            Optional<UUID> discussionId,
            Optional<UUID> meetingId,
            UUID caseId,
            UUID childId,
            String responsibleAuthority,
            String responsibleAgency,
            Instant decidedAt,
            Optional<Category> category) {}

    /** Decided in a discussion. */
    public static DomainEvent in(
            DiscussionId discussion,
            Responsibility whose,
            Optional<Category> category,
            Instant decidedAt,
            Set<String> audience) {
        return event(
                "strategy-discussion",
                discussion.value(),
                data(Optional.of(discussion.value()), Optional.empty(), whose, category, decidedAt),
                audience);
    }

    /** Decided in a meeting. */
    public static DomainEvent in(
            MeetingId meeting,
            Responsibility whose,
            Optional<Category> category,
            Instant decidedAt,
            Set<String> audience) {
        return event(
                "meeting",
                meeting.value(),
                data(Optional.empty(), Optional.of(meeting.value()), whose, category, decidedAt),
                audience);
    }

    private static Data data(
            Optional<UUID> discussion,
            Optional<UUID> meeting,
            Responsibility whose,
            Optional<Category> category,
            Instant decidedAt) {
        return new Data(
                discussion,
                meeting,
                whose.caseId().value(),
                whose.child().value(),
                whose.localAuthority(),
                whose.agency().value(),
                decidedAt,
                category);
    }

    private static DomainEvent event(String aggregate, UUID record, Data data, Set<String> audience) {
        return new PublishedFact(TYPE, aggregate, record, data.decidedAt(), audience, data);
    }
}
