package cymru.gwarchod.assessment.reassessment.domain;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Scope;
import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.assessment.vocabulary.CaseId;
import cymru.gwarchod.assessment.vocabulary.ChildId;
import cymru.gwarchod.assessment.vocabulary.ReassessmentId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where calls to assess again are kept. Every method takes a scope; what lies outside is absent. */
public interface Reassessments {

    /** A reassessment that the caller may see. */
    record Seen(Reassessment reassessment, AgencyScope.Allowed access) {}

    /** A place in the list, which runs from the first to the latest of a case. */
    record Position(Instant openedAt, ReassessmentId id) {}

    /**
     * Which ones to list.
     *
     * @param met absent for all
     * @param fetch how many: one more than is shown, which tells whether there is a next page
     */
    record Query(CaseId caseId, Optional<Boolean> met, Optional<Position> after, int fetch) {

        /** How many of them are shown. */
        public int shown() {
            return fetch - 1;
        }
    }

    /** The reassessment, or empty where there is none or none in scope. */
    Optional<Seen> find(ReassessmentId id, AgencyScope scope);

    /** Those of one case that the caller may see, the first one first. */
    List<Seen> list(Query query, AgencyScope scope);

    /** Those of the child that nobody has met and that the caller reaches; nobody else changes them meanwhile. */
    List<Reassessment> openOf(ChildId child, AgencyScope scope);

    /** Whether one of the case waits to be met, as far as the caller reaches it. */
    boolean anyOpenIn(CaseId caseId, AgencyScope scope);

    /** Whether the same fact has called already. */
    boolean isKnown(ReassessmentTrigger trigger, SystemScope scope);

    /** Keeps a new one. */
    void add(Reassessment reassessment, Scope scope);

    /** Keeps that it was met. */
    void keepMet(Reassessment reassessment, AgencyScope scope);

    /** Keeps that a meeting was held. */
    void keep(HeldMeeting meeting, SystemScope scope);

    /** When the last meeting of the case before that moment was held. */
    Optional<Instant> lastMeetingBefore(CaseId caseId, Instant before, SystemScope scope);
}
