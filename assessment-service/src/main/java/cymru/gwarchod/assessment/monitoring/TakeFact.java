package cymru.gwarchod.assessment.monitoring;

import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.assessment.monitoring.domain.MonitoredAssessment;
import cymru.gwarchod.assessment.monitoring.domain.MonitoredObligation;
import cymru.gwarchod.assessment.monitoring.domain.MonitoredOverride;
import cymru.gwarchod.assessment.monitoring.domain.MonitoringFacts;
import cymru.gwarchod.assessment.vocabulary.AssessmentId;
import cymru.gwarchod.assessment.vocabulary.CaseId;
import cymru.gwarchod.assessment.vocabulary.ChildId;
import cymru.gwarchod.assessment.vocabulary.ObligationId;
import cymru.gwarchod.assessment.vocabulary.OverrideId;
import cymru.gwarchod.assessment.vocabulary.instrument.Category;
import cymru.gwarchod.assessment.vocabulary.instrument.IndicatorCode;
import cymru.gwarchod.statutoryclock.Due;
import cymru.gwarchod.statutoryclock.Timeliness;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;

/** Takes over what is counted, in whatever order it comes. */
@ApplicationScoped
public class TakeFact {

    private final MonitoringFacts facts;
    private final BoardArea areas;

    TakeFact(MonitoringFacts facts, BoardArea areas) {
        this.facts = facts;
        this.areas = areas;
    }

    /** What is counted. */
    public sealed interface Fact {

        /** An assessment was completed. */
        record Completed(
                AssessmentId assessment,
                CaseId caseId,
                ChildId child,
                Instant at,
                Category category,
                List<IndicatorCode> present)
                implements Fact {}

        /** Its category is another one. */
        record Overridden(OverrideId override, AssessmentId assessment, Category to, Instant at) implements Fact {}

        /** An obligation stands so. */
        record Stands(ObligationId obligation, Due due, Timeliness.Progress progress, boolean departed, long version)
                implements Fact {}
    }

    /** Takes it over, for that authority. */
    @Transactional
    public void handle(Fact fact, String localAuthority, SystemScope scope) {
        switch (fact) {
            case Fact.Completed(
                    AssessmentId assessment,
                    CaseId caseId,
                    ChildId child,
                    Instant at,
                    Category category,
                    List<IndicatorCode> present) ->
                facts.take(
                        new MonitoredAssessment(
                                assessment, caseId, child, areas.of(localAuthority), at, category, present),
                        scope);
            case Fact.Overridden(OverrideId override, AssessmentId assessment, Category to, Instant at) ->
                facts.take(new MonitoredOverride(override, assessment, areas.of(localAuthority), to, at), scope);
            case Fact.Stands(
                    ObligationId obligation,
                    Due due,
                    Timeliness.Progress progress,
                    boolean departed,
                    long version) ->
                facts.take(
                        new MonitoredObligation(obligation, areas.of(localAuthority), due, progress, departed, version),
                        scope);
        }
    }
}
