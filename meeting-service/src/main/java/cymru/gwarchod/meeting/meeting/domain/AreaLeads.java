package cymru.gwarchod.meeting.meeting.domain;

import cymru.gwarchod.meeting.vocabulary.Professional;
import java.util.List;
import java.util.Optional;

/**
 * The agencies of the responsible authority's area, each with its lead where the directory has one.
 *
 * @param police the officer of the discussion where there was one, else the force
 * @param referrers who made the referrals that the case rests on
 */
public record AreaLeads(
        Professional chair,
        Optional<Professional> police,
        List<Professional> referrers,
        Optional<Professional> education,
        Optional<Professional> health,
        Optional<Professional> specialist,
        Optional<Professional> probation,
        Optional<Professional> youthJustice,
        Professional placements,
        Optional<Professional> teamLead) {}
