package cymru.gwarchod.referral.workitem.domain;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.referral.vocabulary.CaseId;
import java.util.Collection;
import java.util.List;

/** Where it is kept how far steps have been prepared. */
public interface Preparations {

    /** Keeps how far it is now. */
    void keep(Preparation preparation, SystemScope scope);

    /** The step is done; there is nothing to prepare any more. */
    void remove(Preparation.PreparationId id, SystemScope scope);

    /** What is prepared in these cases, as far as the caller's agency has work there. */
    List<Preparation> of(Collection<CaseId> cases, AgencyScope scope);
}
