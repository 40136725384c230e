package cymru.gwarchod.referral.casefile.domain;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Scope;
import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.referral.vocabulary.CaseId;
import cymru.gwarchod.referral.vocabulary.ChildId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where cases are kept. */
public interface CaseFiles {

    /** A case that the caller may see. */
    record Seen(CaseFile caseFile, AgencyScope.Allowed access) {}

    /** A place in the list, which runs from the oldest opening to the newest. */
    record Position(Instant openedAt, CaseId id) {}

    /**
     * Which cases to list.
     *
     * @param child absent for all
     * @param fetch how many: one more than is shown, which tells whether there is a next page
     */
    record Query(Optional<ChildId> child, Optional<Position> after, int fetch) {

        /** How many of them are shown. */
        public int shown() {
            return fetch - 1;
        }
    }

    /** Keeps a new case; the relation that opens it must have been written before. */
    void add(CaseFile caseFile, Scope scope);

    /** Waits for whoever attaches to this case or ends it, and keeps others from it until the end of the transaction. */
    void hold(CaseId id, Scope scope);

    /** Closes the case, which has to be held; empty where it was closed already. */
    Optional<CaseFile> close(CaseId id, CaseFile.Closure closure, Scope scope);

    /** The case, or empty where there is none or none in scope. */
    Optional<Seen> find(CaseId id, AgencyScope scope);

    /** The open case of a child with whatever authority, or else the newest. */
    Optional<CaseFile> ofChild(ChildId child, SystemScope scope);

    /** The open cases of a child with whatever authority, oldest first. */
    List<CaseFile> openOf(ChildId child, SystemScope scope);

    /** The cases of the caller's agency, oldest first. */
    List<Seen> list(Query query, AgencyScope scope);
}
