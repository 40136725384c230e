package cymru.gwarchod.referral.casefile;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.obligations.Calendars;
import cymru.gwarchod.referral.casefile.domain.CaseFile;
import cymru.gwarchod.referral.casefile.domain.CaseOverview;
import cymru.gwarchod.referral.vocabulary.CaseFact;
import cymru.gwarchod.referral.vocabulary.CaseId;
import cymru.gwarchod.statutoryclock.RulesInForce;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Gathers from every feature what it knows about cases, and derives where they stand. */
@ApplicationScoped
class CaseOverviews {

    private final List<CaseFactSource> sources;
    private final Calendars calendars;

    CaseOverviews(@All List<CaseFactSource> sources, Calendars calendars) {
        this.sources = List.copyOf(sources);
        this.calendars = calendars;
    }

    /** The overviews, in the order of the cases. */
    List<CaseOverview> of(List<CaseFile> caseFiles, AgencyScope scope) {
        RulesInForce rules = calendars.rules();
        List<CaseId> ids = caseFiles.stream().map(CaseFile::id).toList();
        List<Map<CaseId, List<CaseFact>>> known =
                sources.stream().map(source -> source.of(ids, scope)).toList();
        return caseFiles.stream()
                .map(caseFile -> CaseOverview.of(
                        caseFile,
                        known.stream()
                                .map(facts -> facts.getOrDefault(caseFile.id(), List.of()))
                                .flatMap(Collection::stream)
                                .toList(),
                        rules))
                .toList();
    }
}
