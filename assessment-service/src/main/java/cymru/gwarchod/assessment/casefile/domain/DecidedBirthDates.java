package cymru.gwarchod.assessment.casefile.domain;

import cymru.gwarchod.access.Scope;
import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.assessment.vocabulary.ChildId;
import java.util.Optional;

/** Where decisions on birth dates are kept. */
public interface DecidedBirthDates {

    /** The decision that stands, of a child whose case is in reach. */
    Optional<DecidedBirthDate> of(ChildId child, Scope scope);

    /** Keeps the decision as the one that stands. */
    void keep(DecidedBirthDate decided, SystemScope scope);
}
