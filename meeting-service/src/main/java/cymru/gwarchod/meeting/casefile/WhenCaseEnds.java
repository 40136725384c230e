package cymru.gwarchod.meeting.casefile;

import cymru.gwarchod.access.Scope;
import cymru.gwarchod.meeting.vocabulary.CaseId;
import java.time.Instant;

/** A feature that has something to end with a case. It is asked in the transaction that ends it. */
public interface WhenCaseEnds {

    /** Does what follows. */
    void follow(CaseId caseId, Instant at, Scope scope);
}
