package cymru.gwarchod.referral.caseaccess.domain;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.referral.vocabulary.CaseId;
import cymru.gwarchod.referral.vocabulary.ChildId;
import java.util.List;
import java.util.Optional;

/** Which relations to a case a caller holds. */
public interface HeldRelations {

    /** A case and what the caller is to it. */
    record Held(ChildId child, List<AgencyScope.Held> relations) {}

    /** All of them, or empty where there is no such case or the caller is nothing to it. */
    Optional<Held> of(CaseId caseId, AgencyScope scope);
}
