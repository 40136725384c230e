package cymru.gwarchod.meeting.discussion.domain;

import cymru.gwarchod.access.Actor;
import cymru.gwarchod.access.agency.AgencyType;
import cymru.gwarchod.meeting.vocabulary.Category;
import cymru.gwarchod.meeting.vocabulary.Change;
import cymru.gwarchod.meeting.vocabulary.DiscussionId;
import cymru.gwarchod.meeting.vocabulary.Professional;
import cymru.gwarchod.meeting.vocabulary.Responsibility;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A strategy discussion between police and social services, or the decision not to hold one. Immutable.
 *
 * @param recordedAt when the record was made; it may be later than the discussion
 * @param category in effect when it was recorded; absent where the discussion comes before the assessment (FLOW-01)
 * @param version of the stored record; 0 before it is stored
 */
public record StrategyDiscussion(
        DiscussionId id,
        Responsibility responsibility,
        Actor recordedBy,
        Instant recordedAt,
        Content content,
        Optional<Category> category,
        DiscussionStatus status,
        Optional<Confirmation> confirmation,
        Optional<Feedback> feedback,
        long version) {

    /**
     * What was discussed and decided.
     *
     * @param heldAt absent where none was held
     * @param sharingPurpose why the information was shared (SHARE-03)
     * @param section47 whether an enquiry under section 47 was decided
     */
    public record Content(
            Optional<Instant> heldAt,
            List<Participant> participants,
            Optional<String> sharingPurpose,
            Optional<String> informationShared,
            Optional<String> courseOfAction,
            DiscussionDecision decision,
            Optional<String> reason,
            boolean section47) {

        public Content {
            participants = List.copyOf(participants);
        }
    }

    /** Somebody who took part, with the kind of the agency that the register gave. */
    public record Participant(Professional who, AgencyType agencyType) {

        /** Whether this is an officer who can sign in and confirm. */
        public boolean isNamedOfficer() {
            return agencyType == AgencyType.POLICE && who.person().isPresent();
        }
    }

    /** That a police officer who took part confirms the record. */
    public record Confirmation(Actor by, Instant at) {}

    /**
     * What the referrer is told of the outcome (REF-22).
     *
     * @param acknowledgedAt when the referrer said that it has arrived
     */
    public record Feedback(
            Actor by, Instant at, String text, Optional<Instant> acknowledgedAt, Optional<Actor> acknowledgedBy) {}

    /** When it was held, or, where none was, when that was decided. */
    public Instant decidedAt() {
        return content.heldAt().orElse(recordedAt);
    }

    /** The same, as the store has it now. */
    public StrategyDiscussion atVersion(long stored) {
        return new StrategyDiscussion(
                id, responsibility, recordedBy, recordedAt, content, category, status, confirmation, feedback, stored);
    }

    /** An officer whom the record names confirms it. */
    public Change<StrategyDiscussion> confirm(Actor by, Instant at) {
        boolean named = content.participants().stream()
                .filter(Participant::isNamedOfficer)
                .anyMatch(p -> p.who().is(by.subject()));
        if (!named) {
            return Change.refused(DiscussionRefusal.NOT_THE_NAMED_OFFICER);
        }
        return DiscussionTransitions.CONFIRM
                .from(status)
                .<Change<StrategyDiscussion>>map(
                        to -> new Change.Made<>(with(to, Optional.of(new Confirmation(by, at)), feedback)))
                .orElseGet(() -> Change.refused(DiscussionRefusal.STATE_CONFLICT));
    }

    /** The referrer is told the outcome, once (MEET-05, REF-22). */
    public Change<StrategyDiscussion> giveFeedback(Actor by, Instant at, String text) {
        return feedback.isPresent()
                ? Change.refused(DiscussionRefusal.FEEDBACK_ALREADY_GIVEN)
                : new Change.Made<>(with(
                        status,
                        confirmation,
                        Optional.of(new Feedback(by, at, text, Optional.empty(), Optional.empty()))));
    }

    /** The referrer says that the feedback has arrived. */
    public Change<StrategyDiscussion> acknowledgeFeedback(Actor by, Instant at) {
        if (feedback.isEmpty()) {
            return Change.refused(DiscussionRefusal.NO_FEEDBACK_YET);
        }
        Feedback given = feedback.get();
        if (given.acknowledgedAt().isPresent()) {
            return Change.refused(DiscussionRefusal.FEEDBACK_ALREADY_ACKNOWLEDGED);
        }
        return new Change.Made<>(with(
                status,
                confirmation,
                Optional.of(new Feedback(given.by(), given.at(), given.text(), Optional.of(at), Optional.of(by)))));
    }

    private StrategyDiscussion with(DiscussionStatus to, Optional<Confirmation> confirmed, Optional<Feedback> told) {
        return new StrategyDiscussion(
                id, responsibility, recordedBy, recordedAt, content, category, to, confirmed, told, version);
    }
}
