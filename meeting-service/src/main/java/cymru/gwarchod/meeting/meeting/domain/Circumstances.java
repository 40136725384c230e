package cymru.gwarchod.meeting.meeting.domain;

import cymru.gwarchod.meeting.vocabulary.Professional;
import java.util.Optional;

/**
 * What the convener knows of the child that decides who is expected.
 *
 * @param schoolLead designated lead of the child's school
 * @param homeManager manager of the home the child lives in
 */
public record Circumstances(
        boolean lookedAfter,
        boolean probationWorksWithPerpetrator,
        boolean knownToYouthJustice,
        Optional<Professional> socialWorker,
        Optional<Professional> riskIdentifier,
        Optional<Professional> schoolLead,
        Optional<Professional> homeManager,
        Optional<Professional> educationWelfareOfficer,
        Optional<Professional> healthProfessional,
        Optional<Professional> voluntaryWorker) {}
