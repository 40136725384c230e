package cymru.gwarchod.assessment.casefile;

import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.assessment.casefile.domain.KnownCase;
import cymru.gwarchod.assessment.casefile.domain.KnownCases;
import cymru.gwarchod.assessment.vocabulary.CaseId;
import cymru.gwarchod.assessment.vocabulary.ChildId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** Follows what referral-service says of a case, in whatever order it comes. */
@ApplicationScoped
public class FollowCase {

    private final KnownCases cases;
    private final CaseRelations relations;

    FollowCase(KnownCases cases, CaseRelations relations) {
        this.cases = cases;
        this.relations = relations;
    }

    /**
     * Whose case it is.
     *
     * @param localAuthority statistical code
     */
    public record Whose(CaseId id, ChildId child, String localAuthority, AgencyCode agency) {}

    /** What is said of the case. */
    public sealed interface News {

        /** The case was opened. */
        record Opened() implements News {}

        /** A referral of the case says something of the child. */
        record Described(KnownCase.Described referral, boolean immediateRisk) implements News {}
    }

    /** Takes the news over, and opens the case to those who reach it. */
    @Transactional
    public void handle(Whose whose, News news, Instant at, SystemScope scope) {
        KnownCase before = cases.find(whose.id(), scope)
                .orElseGet(() -> KnownCase.of(whose.id(), whose.child(), whose.localAuthority(), whose.agency()));
        KnownCase now =
                switch (news) {
                    case News.Opened() -> before.openedAt(at);
                    case News.Described(KnownCase.Described referral, boolean immediateRisk) ->
                        before.describedBy(referral, immediateRisk);
                };
        cases.keep(now, scope);
        // An event that comes late does not open again what has ended.
        if (now.ended().isEmpty()) {
            relations.open(now, at);
        }
    }
}
