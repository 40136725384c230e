package cymru.gwarchod.meeting.discussion;

import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.access.runtime.DomainClock;
import cymru.gwarchod.meeting.casefile.ReadCaseFacts;
import cymru.gwarchod.meeting.duty.Duties;
import cymru.gwarchod.meeting.vocabulary.CaseFacts;
import cymru.gwarchod.meeting.vocabulary.CaseId;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** At mild risk social services chose to convene: the discussion follows within 24 hours of that decision (TIME-02, AMB-4). */
@ApplicationScoped
@StatutoryRule({"MEET-02", "TIME-02", "AMB-4"})
public class RequireChosenDiscussion {

    private final ReadCaseFacts readCaseFacts;
    private final Duties duties;
    private final DomainClock domainClock;

    RequireChosenDiscussion(ReadCaseFacts readCaseFacts, Duties duties, DomainClock domainClock) {
        this.readCaseFacts = readCaseFacts;
        this.duties = duties;
        this.domainClock = domainClock;
    }

    /**
     * Makes the discussion due; false where the case is not known yet.
     *
     * @param decision what set it off, told once by the same id
     */
    @Transactional
    public boolean handle(CaseId caseId, UUID decision, Instant decidedAt, SystemScope scope) {
        Optional<CaseFacts> facts = readCaseFacts.handle(caseId, scope);
        facts.filter(CaseFacts::isOpen)
                .ifPresent(open -> duties.discuss(open.responsibility(), decision, decidedAt, domainClock.now()));
        return facts.isPresent();
    }
}
