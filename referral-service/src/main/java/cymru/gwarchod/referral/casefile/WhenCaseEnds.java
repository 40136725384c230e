package cymru.gwarchod.referral.casefile;

import cymru.gwarchod.access.Scope;
import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.referral.vocabulary.CaseId;
import cymru.gwarchod.referral.vocabulary.ChildId;
import java.time.Instant;

/** A feature that has something to end, or to keep from ending, with a case. It is asked in the transaction that ends it. */
public interface WhenCaseEnds {

    /**
     * A case that is closed by now.
     *
     * @param agency social services of the responsible authority
     * @param at when what goes with the case ends
     */
    record Ended(CaseId caseId, ChildId child, AgencyCode agency, CloseCase.Ending ending, Instant at) {}

    /** Does what follows. */
    void handle(Ended ended, Scope scope);
}
