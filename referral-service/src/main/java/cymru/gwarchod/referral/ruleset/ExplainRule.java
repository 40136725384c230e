package cymru.gwarchod.referral.ruleset;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Outcome;
import cymru.gwarchod.access.Relation;
import cymru.gwarchod.access.runtime.DomainClock;
import cymru.gwarchod.audit.AuditTrail;
import cymru.gwarchod.obligations.Calendars;
import cymru.gwarchod.statutoryclock.BeyondCalendarHorizon;
import cymru.gwarchod.statutoryclock.Explanation;
import cymru.gwarchod.statutoryclock.PeriodId;
import cymru.gwarchod.statutoryclock.PolicyPack;
import cymru.gwarchod.statutoryclock.RulesInForce;
import cymru.gwarchod.statutoryclock.StatutoryClock;
import cymru.gwarchod.statutoryclock.StatutoryPeriod;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Says day by day when something would be due by a rule, if it started then: a question about nobody. */
@ApplicationScoped
public class ExplainRule {

    private final Calendars calendars;
    private final AuditTrail audit;
    private final DomainClock domainClock;

    ExplainRule(Calendars calendars, AuditTrail audit, DomainClock domainClock) {
        this.calendars = calendars;
        this.audit = audit;
        this.domainClock = domainClock;
    }

    /** When something is supposed to start. */
    public sealed interface Trigger {

        /** At a moment. */
        record At(Instant moment) implements Trigger {}

        /** On a day, whatever the hour; not for a rule that counts hours. */
        record On(LocalDate day) implements Trigger {}
    }

    /** A question; the ruleset is named as {@link ReadRuleset} takes it. */
    public record Question(String ruleset, PeriodId rule, Trigger trigger) {}

    /** The explanation, counted with the calendar in force. */
    @Transactional
    public Outcome<Explanation, RulesetRefusal> handle(Question question) {
        RulesInForce rules = calendars.rules();
        Optional<PolicyPack> found =
                RulesetById.of(rules.packs(), question.ruleset(), StatutoryClock.localDate(domainClock.now()));
        if (found.isEmpty()) {
            return new Outcome.Absent<>();
        }
        Optional<StatutoryPeriod> period = found.get().find(question.rule());
        if (period.isEmpty()) {
            return new Outcome.Refused<>(new RulesetRefusal.UnknownRule());
        }
        if (question.trigger() instanceof Trigger.On && period.get().unit() == StatutoryPeriod.Unit.HOURS) {
            return new Outcome.Refused<>(new RulesetRefusal.NeedsInstant());
        }
        try {
            Explanation explanation = explain(new StatutoryClock(found.get(), rules.calendar()), question);
            audit.readReference();
            return new Outcome.Done<>(explanation, new AgencyScope.Allowed("reference", Relation.OWN_AGENCY));
        } catch (BeyondCalendarHorizon beyond) {
            return new Outcome.Refused<>(new RulesetRefusal.BeyondHorizon());
        }
    }

    private static Explanation explain(StatutoryClock clock, Question question) {
        return switch (question.trigger()) {
            case Trigger.At(Instant moment) -> clock.explain(question.rule(), moment);
            case Trigger.On(LocalDate day) -> clock.explain(question.rule(), day);
        };
    }
}
