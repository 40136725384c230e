package cymru.gwarchod.referral.casefile;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.referral.vocabulary.CaseFact;
import cymru.gwarchod.referral.vocabulary.CaseId;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** A feature that knows something about cases. Whoever implements this takes part in saying where a case stands. */
public interface CaseFactSource {
    /** What is known of these cases, which the caller has reached; a case of which nothing is known may be left out. */
    Map<CaseId, List<CaseFact>> of(Collection<CaseId> cases, AgencyScope scope);
}
