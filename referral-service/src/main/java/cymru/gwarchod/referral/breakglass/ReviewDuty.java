package cymru.gwarchod.referral.breakglass;

import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.obligations.Obligations;
import cymru.gwarchod.obligations.Which;
import cymru.gwarchod.referral.vocabulary.ChildId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;

/**
 * The review of an emergency access is an obligation. It is met by the event of the review and not by the reviewer, who need
 * not reach the obligation of a restricted case.
 */
@ApplicationScoped
public class ReviewDuty {

    static final String KIND = "REVIEW_BREAK_GLASS";

    private final Obligations obligations;

    ReviewDuty(Obligations obligations) {
        this.obligations = obligations;
    }

    /** It was reviewed. */
    @Transactional
    public void handle(ChildId child, UUID grant, Instant at, SystemScope scope) {
        obligations.meet(Which.setOffBy(child.value(), KIND, grant), at);
    }
}
