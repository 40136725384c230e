package cymru.gwarchod.assessment.assessment.domain;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.assessment.vocabulary.AssessmentId;
import cymru.gwarchod.assessment.vocabulary.CaseId;
import cymru.gwarchod.assessment.vocabulary.ChildId;
import cymru.gwarchod.assessment.vocabulary.instrument.InstrumentVersion;
import java.util.List;

/** Where facts that suggest indicators are kept, and what they suggested to drafts. */
public interface Suggestions {

    /** A draft, as far as the system's own work has to know it. */
    record Draft(AssessmentId id, CaseId caseId, InstrumentVersion instrument) {}

    /** Keeps a fact; false where it is known. No draft of the child is opened until the transaction ends. */
    boolean keep(SuggestingFact fact, SystemScope scope);

    /** What is known of a child whose case the caller reaches; no other fact is kept until the transaction ends. */
    List<SuggestingFact> of(ChildId child, AgencyScope scope);

    /** The drafts of a child, held until the transaction ends. */
    List<Draft> draftsOf(ChildId child, SystemScope scope);

    /** Adds to what a draft suggests, which makes it the next version. */
    void add(Draft draft, List<SuggestedIndicator> suggested, SystemScope scope);
}
