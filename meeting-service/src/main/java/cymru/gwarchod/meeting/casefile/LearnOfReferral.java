package cymru.gwarchod.meeting.casefile;

import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.meeting.casefile.domain.CaseFiles;
import cymru.gwarchod.meeting.vocabulary.CaseFacts;
import cymru.gwarchod.meeting.vocabulary.CaseId;
import cymru.gwarchod.meeting.vocabulary.ReferralId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** A referral was received, changed hands or ended in referral-service. */
@ApplicationScoped
public class LearnOfReferral {

    private final CaseFiles caseFiles;

    LearnOfReferral(CaseFiles caseFiles) {
        this.caseFiles = caseFiles;
    }

    /** What became of a referral. Only its receipt says who referred. */
    public sealed interface News {
        /** It was received. */
        record Received(CaseFacts.ReceivedReferral referral) implements News {}

        /** Another authority has it, in a case of its own. */
        record HandedOver(ReferralId id) implements News {}

        /** It has ended. */
        record Rejected(ReferralId id) implements News {}
    }

    /** Keeps the referral with its case; answers the case, or empty where that or the referral is not known yet. */
    @Transactional
    public Optional<CaseFacts> handle(News news, CaseId caseId, SystemScope scope) {
        if (caseFiles.find(caseId, scope).isEmpty()) {
            return Optional.empty();
        }
        boolean known =
                switch (news) {
                    case News.Received(CaseFacts.ReceivedReferral referral) -> {
                        caseFiles.keep(referral, caseId, scope);
                        yield true;
                    }
                    case News.HandedOver(ReferralId id) -> caseFiles.move(id, caseId, scope);
                    case News.Rejected(ReferralId id) -> {
                        caseFiles.drop(id, scope);
                        yield true;
                    }
                };
        return known ? caseFiles.find(caseId, scope) : Optional.empty();
    }
}
