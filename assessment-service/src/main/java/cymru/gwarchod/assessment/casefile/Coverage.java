package cymru.gwarchod.assessment.casefile;

import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.assessment.vocabulary.ChildId;
import java.time.Instant;
import java.util.Optional;

/** What this feature has to know of assessments; the feature that keeps them tells it. */
public interface Coverage {

    /** When an assessment of this child was completed last. */
    Optional<Instant> lastCompletionOf(ChildId child, SystemScope scope);
}
