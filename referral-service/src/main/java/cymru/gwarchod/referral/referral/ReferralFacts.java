package cymru.gwarchod.referral.referral;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.referral.casefile.CaseFactSource;
import cymru.gwarchod.referral.referral.domain.Referrals;
import cymru.gwarchod.referral.vocabulary.CaseFact;
import cymru.gwarchod.referral.vocabulary.CaseFact.Kind;
import cymru.gwarchod.referral.vocabulary.CaseId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the referrals of a case say about it. */
@ApplicationScoped
class ReferralFacts implements CaseFactSource {

    private final Referrals referrals;

    ReferralFacts(Referrals referrals) {
        this.referrals = referrals;
    }

    @Override
    public Map<CaseId, List<CaseFact>> of(Collection<CaseId> cases, AgencyScope scope) {
        return referrals.ofCases(cases, scope).stream()
                .collect(Collectors.groupingBy(
                        Referrals.Standing::caseId,
                        Collectors.flatMapping(ReferralFacts::facts, Collectors.toUnmodifiableList())));
    }

    private static Stream<CaseFact> facts(Referrals.Standing referral) {
        Stream<Kind> standing =
                switch (referral.status()) {
                    case RECEIVED -> Stream.of(Kind.REFERRAL_RECEIVED);
                    case ACCEPTED -> Stream.of(Kind.REFERRAL_RECEIVED, Kind.REFERRAL_ACCEPTED);
                    case REJECTION_PROPOSED -> Stream.of(Kind.REFERRAL_RECEIVED, Kind.REJECTION_PROPOSED);
                    case REJECTED -> Stream.empty();
                };
        return Stream.concat(standing, referral.immediateRisk() ? Stream.of(Kind.IMMEDIATE_RISK) : Stream.empty())
                .map(kind -> new CaseFact(
                        kind,
                        referral.receivedAt(),
                        "/v1/referrals/" + referral.id().value()));
    }
}
