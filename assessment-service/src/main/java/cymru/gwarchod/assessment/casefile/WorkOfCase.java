package cymru.gwarchod.assessment.casefile;

import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.assessment.vocabulary.ChildId;
import java.time.Instant;

/** The work that hangs on a case; the feature that set it off ends it. */
public interface WorkOfCase {

    /** The case of this child ended: what had been set off in it by then is nobody's to do any more. */
    void caseEnded(ChildId child, Instant endedAt, SystemScope scope);
}
