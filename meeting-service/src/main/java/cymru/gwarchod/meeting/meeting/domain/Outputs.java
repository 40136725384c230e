package cymru.gwarchod.meeting.meeting.domain;

import java.util.Optional;

/**
 * The sections that a meeting leaves behind: (a), (b), (c), (f) and (g) of MEET-17 for a strategy meeting, and the
 * content of MEET-26 for a review. Section (d) is the plan and (e) the review date.
 */
public record Outputs(
        Optional<String> informationShared,
        Optional<String> risksConsidered,
        Optional<ProsecutionProspect> prosecution,
        Optional<String> alternativesAgainstPerpetrators,
        Optional<String> responsibilities,
        Optional<String> directWork,
        Optional<String> actionsTaken,
        Optional<String> progress,
        Optional<String> impact,
        Optional<String> newInformation,
        Optional<String> levelOfRisk) {}
