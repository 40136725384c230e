package cymru.gwarchod.assessment.casefile;

import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.assessment.casefile.domain.KnownCases;
import cymru.gwarchod.assessment.vocabulary.CaseId;
import cymru.gwarchod.assessment.vocabulary.ChildId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;

/**
 * Finds the newest case of a child, for the system's own work: the open one, or the last whose work ran its course. What
 * was handed over or rejected is nobody's case any more.
 */
@ApplicationScoped
public class FindNewestCase {

    private final KnownCases cases;

    FindNewestCase(KnownCases cases) {
        this.cases = cases;
    }

    /**
     * A case and whose it is.
     *
     * @param localAuthority statistical code of the responsible authority
     * @param agency its social services
     * @param ended whether its work ran its course
     */
    public record Newest(
            CaseId id, String localAuthority, AgencyCode agency, Optional<Instant> openedAt, boolean ended) {}

    /** The case, or empty where none has been heard of. */
    @Transactional
    public Optional<Newest> handle(ChildId child, SystemScope scope) {
        return cases.newestOf(child, scope)
                .map(known -> new Newest(
                        known.id(),
                        known.localAuthority(),
                        known.agency(),
                        known.openedAt(),
                        known.ended().isPresent()));
    }
}
