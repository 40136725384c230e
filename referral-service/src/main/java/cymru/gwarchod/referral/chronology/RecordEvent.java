package cymru.gwarchod.referral.chronology;

import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.referral.chronology.domain.Chronologies;
import cymru.gwarchod.referral.chronology.domain.ChronologyEntry;
import cymru.gwarchod.referral.chronology.domain.ChronologyEntry.RecordId;
import cymru.gwarchod.referral.vocabulary.CaseId;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;

/**
 * Takes what a service told into the chronology, and brings together what belongs to one case. Nothing is copied or moved
 * for it, so any order of events gives the same story.
 */
@ApplicationScoped
@StatutoryRule("REF-04")
public class RecordEvent {

    private final Chronologies chronologies;

    RecordEvent(Chronologies chronologies) {
        this.chronologies = chronologies;
    }

    /**
     * What was told.
     *
     * @param entry absent where the event only says what belongs together
     * @param caseId the case whose story goes on, where the event names it
     * @param parts what belongs to the story of the case from now on
     */
    public record News(Optional<ChronologyEntry> entry, Optional<CaseId> caseId, Set<RecordId> parts) {

        public News {
            parts = Set.copyOf(parts);
        }
    }

    /** Takes it over. */
    @Transactional
    public void handle(News news, SystemScope scope) {
        news.entry().ifPresent(entry -> chronologies.add(entry, scope));
        news.caseId().ifPresent(story -> news.parts().forEach(part -> chronologies.join(story, part, scope)));
    }
}
