package cymru.gwarchod.meeting.closure.domain;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.meeting.vocabulary.ClosureId;
import java.util.Optional;

/** Where closures are kept. Every method takes the scope; what lies outside is absent. */
public interface CaseClosures {

    /** A closure that the caller may see. */
    record Seen(CaseClosure closure, AgencyScope.Allowed access) {}

    /** The closure, or empty where there is none or none in scope. */
    Optional<Seen> find(ClosureId id, AgencyScope scope);

    /** Keeps a new closure. */
    void add(CaseClosure closure, AgencyScope scope);
}
