package cymru.gwarchod.assessment.assessment.domain;

import cymru.gwarchod.access.PersonId;
import java.util.Optional;
import java.util.Set;

/** The word of a second person on an override that needs approval. */
public record OverrideVerdict(boolean approved, PersonId by, Set<ApprovalRole> roles, Optional<String> reason) {
    public OverrideVerdict {
        roles = Set.copyOf(roles);
    }
}
