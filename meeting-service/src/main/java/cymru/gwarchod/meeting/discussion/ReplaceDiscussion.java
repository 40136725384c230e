package cymru.gwarchod.meeting.discussion;

import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.meeting.casefile.ReadCaseFacts;
import cymru.gwarchod.meeting.duty.Duties;
import cymru.gwarchod.meeting.vocabulary.AssessmentId;
import cymru.gwarchod.meeting.vocabulary.CaseFacts;
import cymru.gwarchod.meeting.vocabulary.CaseId;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Other work takes the place of the discussion that a category has called for, as at eighteen (ADULT-01, SERAF-22). One that
 * a referral with immediate risk calls for, and one that people chose to hold, go on: no category has called for them.
 */
@ApplicationScoped
@StatutoryRule({"ADULT-01", "SERAF-22"})
public class ReplaceDiscussion {

    private final ReadCaseFacts readCaseFacts;
    private final Duties duties;

    ReplaceDiscussion(ReadCaseFacts readCaseFacts, Duties duties) {
        this.readCaseFacts = readCaseFacts;
        this.duties = duties;
    }

    /**
     * What takes its place.
     *
     * @param overrides every override of the assessment
     * @param reason a fixed code
     */
    public record Command(
            CaseId caseId, AssessmentId assessment, Set<UUID> overrides, String reason, Instant replacedAt) {}

    /** Ends the duty to hold it, of this assessment and of those before; false where the assessment is not known yet. */
    @Transactional
    public boolean handle(Command command, SystemScope scope) {
        Optional<CaseFacts> known = readCaseFacts
                .handle(command.caseId(), scope)
                .filter(facts -> facts.assessments().stream()
                        .anyMatch(assessment -> assessment.id().equals(command.assessment())));
        known.ifPresent(facts -> Stream.concat(
                        facts.assessments().stream()
                                .map(assessment -> assessment.id().value()),
                        command.overrides().stream())
                .forEach(trigger -> duties.discussionReplaced(
                        facts.responsibility(), trigger, command.reason(), command.replacedAt())));
        return known.isPresent();
    }
}
