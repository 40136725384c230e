package cymru.gwarchod.referral.child.domain;

import cymru.gwarchod.access.Actor;
import cymru.gwarchod.referral.vocabulary.ChildId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * By which birth date social services have decided to count a child's age, where it was estimated or not known (AMB-30).
 *
 * @param id of the decision
 * @param reason what it rests on
 */
public record BirthDateDecision(
        BirthDateDecisionId id, ChildId child, LocalDate dateOfBirth, String reason, Actor by, Instant decidedAt) {

    /** Id of a decision. */
    public record BirthDateDecisionId(UUID value) {}
}
