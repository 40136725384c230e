package cymru.gwarchod.referral.chronology;

import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.referral.chronology.domain.Chronologies;
import cymru.gwarchod.referral.chronology.domain.ChronologyEntry.RecordId;
import cymru.gwarchod.referral.chronology.domain.EventType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Finds what an earlier event about the same subject happened to, for an event that does not name it. */
@ApplicationScoped
public class FindRecordOfSubject {

    private final Chronologies chronologies;

    FindRecordOfSubject(Chronologies chronologies) {
        this.chronologies = chronologies;
    }

    /** The case or submission, or empty where the earlier event has not been heard of. */
    @Transactional
    public Optional<RecordId> handle(EventType earlier, String subject, SystemScope scope) {
        return chronologies.recordOf(earlier, subject, scope);
    }
}
