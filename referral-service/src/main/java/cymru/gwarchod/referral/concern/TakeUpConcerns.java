package cymru.gwarchod.referral.concern;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.referral.concern.domain.Concern;
import cymru.gwarchod.referral.concern.domain.Concerns;
import cymru.gwarchod.referral.vocabulary.ConcernId;
import cymru.gwarchod.referral.vocabulary.ReferralId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A referral takes concern reports up; all of them, or none where one is not there for the caller (REF-04). */
@ApplicationScoped
public class TakeUpConcerns {

    private final Concerns concerns;

    TakeUpConcerns(Concerns concerns) {
        this.concerns = concerns;
    }

    /** Whether all of them were there and could be taken up. */
    @Transactional
    public boolean handle(List<ConcernId> ids, ReferralId by, AgencyScope submitter) {
        AgencyScope scope = ConcernAccess.READ.scopeOf(submitter.caller());
        List<Concern> taken = new ArrayList<>();
        for (ConcernId id : ids) {
            Optional<Concerns.Seen> seen = concerns.find(id, scope);
            if (seen.isEmpty() || !(seen.get().concern().takeUp(by) instanceof Concern.Step.Taken(Concern after))) {
                return false;
            }
            taken.add(after);
        }
        taken.forEach(concern -> concerns.update(concern, scope));
        return true;
    }
}
