package cymru.gwarchod.referral.chronology;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.referral.casefile.CaseFactSource;
import cymru.gwarchod.referral.chronology.domain.Chronologies;
import cymru.gwarchod.referral.chronology.domain.ChronologyEntry;
import cymru.gwarchod.referral.chronology.domain.rules.MilestoneOfEntry;
import cymru.gwarchod.referral.vocabulary.CaseFact;
import cymru.gwarchod.referral.vocabulary.CaseId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the other services did in a case, as far as they have told. */
@ApplicationScoped
class ChronologyFacts implements CaseFactSource {

    private final Chronologies chronologies;

    ChronologyFacts(Chronologies chronologies) {
        this.chronologies = chronologies;
    }

    @Override
    public Map<CaseId, List<CaseFact>> of(Collection<CaseId> cases, AgencyScope scope) {
        return chronologies.ofCases(cases, MilestoneOfEntry.TYPES, scope).stream()
                .collect(Collectors.groupingBy(
                        entry -> new CaseId(entry.record().value()),
                        Collectors.flatMapping(ChronologyFacts::fact, Collectors.toUnmodifiableList())));
    }

    private static Stream<CaseFact> fact(ChronologyEntry entry) {
        return MilestoneOfEntry.of(entry).stream().map(kind -> new CaseFact(kind, entry.occurredAt(), entry.subject()));
    }
}
