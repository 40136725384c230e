package cymru.gwarchod.referral.breakglass.domain;

import cymru.gwarchod.access.Actor;
import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.referral.vocabulary.CaseId;
import cymru.gwarchod.referral.vocabulary.ChildId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * An emergency access of one person to one case.
 *
 * @param stoppedAt when it ended, by the person or by time; absent while it is open, and until its end is written down
 * @param version of the stored record; 0 before it is stored
 */
public record BreakGlassGrant(
        GrantId id,
        Whose whose,
        Breaking breaking,
        Optional<Instant> stoppedAt,
        Optional<Review> review,
        long version) {

    /** How long it lasts. */
    public static final Duration LASTS = Duration.ofMinutes(60);

    /** How many one person may have open. */
    public static final int MOST_OPEN = 3;

    private static final int LEAST_WORDS = 20;

    /** The id of an emergency access. */
    public record GrantId(java.util.UUID value) {}

    /**
     * Which case.
     *
     * @param localAuthority statistical code of the responsible authority
     * @param agency its social services, who review
     */
    public record Whose(CaseId caseId, ChildId child, String localAuthority, AgencyCode agency) {}

    /** Why, by a code and in words. */
    public record Why(BreakGlassReason code, String words) {

        /** Whether the words say anything. */
        public boolean saysTooLittle() {
            return words.strip().length() < LEAST_WORDS;
        }
    }

    /** Who broke the glass, when by the machine's clock, and why. */
    public record Breaking(Actor by, Instant at, Why why) {}

    /** The review. */
    public record Review(Actor by, Instant at, ReviewOutcome outcome) {}

    /** How a step ended. */
    public sealed interface Step {
        /** The step was taken. */
        record Taken(BreakGlassGrant grant) implements Step {}

        /** The step was refused. */
        record Refused(BreakGlassRefusal refusal) implements Step {}
    }

    /** When it ends by itself. */
    public Instant endsAt() {
        return breaking.at().plus(LASTS);
    }

    /** Whether it still opens anything. */
    public boolean isOpen(Instant now) {
        return stoppedAt.isEmpty() && now.isBefore(endsAt());
    }

    /** Who has it gives it back. */
    public Step stop(Instant now) {
        return isOpen(now)
                ? new Step.Taken(with(Optional.of(now), review))
                : new Step.Refused(BreakGlassRefusal.STATE_CONFLICT);
    }

    /** Its time is over, and that is written down. */
    public BreakGlassGrant ranOut() {
        return with(Optional.of(endsAt()), review);
    }

    /** A privacy officer says what to think of it; once, and never about oneself. */
    public Step review(Review said) {
        if (said.by().subject().equals(breaking.by().subject())) {
            return new Step.Refused(BreakGlassRefusal.REVIEW_BY_ACTOR);
        }
        return review.isPresent()
                ? new Step.Refused(BreakGlassRefusal.STATE_CONFLICT)
                : new Step.Taken(with(stoppedAt, Optional.of(said)));
    }

    /** The same access, as the store has it now. */
    public BreakGlassGrant atVersion(long stored) {
        return new BreakGlassGrant(id, whose, breaking, stoppedAt, review, stored);
    }

    private BreakGlassGrant with(Optional<Instant> stopped, Optional<Review> reviewed) {
        return new BreakGlassGrant(id, whose, breaking, stopped, reviewed, version);
    }
}
