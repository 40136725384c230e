package cymru.gwarchod.referral.child.domain;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.referral.vocabulary.ChildId;
import java.util.Optional;

/** Where decisions on birth dates are kept. */
public interface BirthDateDecisions {

    /** Adds a decision about a child that the caller has been found to reach. */
    void add(BirthDateDecision decision, AgencyScope scope);

    /** The latest decision about a child that the caller has been found to reach. */
    Optional<BirthDateDecision> standing(ChildId child, AgencyScope scope);
}
