package cymru.gwarchod.referral.casefile.domain.rules;

import cymru.gwarchod.access.Role;
import cymru.gwarchod.referral.casefile.domain.CaseFile;
import cymru.gwarchod.referral.casefile.domain.NextStep;
import cymru.gwarchod.referral.casefile.domain.NextStep.Action;
import cymru.gwarchod.referral.vocabulary.CaseFact;
import cymru.gwarchod.referral.vocabulary.CaseFact.Kind;
import cymru.gwarchod.statutoryclock.PeriodId;
import cymru.gwarchod.statutoryclock.RulesInForce;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Who does what by when in a case (NEED-14), the most urgent first. The assessment is due from the first receipt that none
 * covers yet (AMB-27), in the immediate branch as in the other (FLOW-02); a discussion held since the receipt is the
 * immediate one (AMB-28).
 */
@StatutoryRule("FLOW-02")
public final class NextSteps {

    private static final List<String> DECIDING = List.of(Role.SS_INTAKE, Role.SS_TEAM_MANAGER, Role.SS_CSE_MANAGER);
    private static final List<String> SECOND_PERSON = List.of(Role.SS_TEAM_MANAGER, Role.SS_LEAD_OFFICER);
    private static final List<String> DISCUSSING = List.of(Role.SS_TEAM_MANAGER, Role.SS_CSE_MANAGER);
    private static final List<String> ASSESSING = List.of(Role.SS_SOCIAL_WORKER, Role.SS_TEAM_MANAGER);

    private NextSteps() {}

    /** The steps by these facts; a case that has ended has none. */
    public static List<NextStep> of(CaseFile caseFile, Collection<CaseFact> facts, RulesInForce rules) {
        if (caseFile.closure().isPresent()) {
            return List.of();
        }
        List<NextStep> steps = new ArrayList<>();
        first(Kind.IMMEDIATE_RISK, Kind.DISCUSSION_HELD, facts)
                .ifPresent(fact -> steps.add(new NextStep(
                        Action.HOLD_IMMEDIATE_DISCUSSION, DISCUSSING, true, true, Optional.empty(), fact.record())));
        facts.stream()
                .filter(fact -> fact.kind() == Kind.REFERRAL_RECEIVED && isUndecided(fact, facts))
                .forEach(fact -> steps.add(plain(Action.DECIDE_ON_REFERRAL, DECIDING, fact)));
        facts.stream()
                .filter(fact -> fact.kind() == Kind.REJECTION_PROPOSED)
                .forEach(fact -> steps.add(plain(Action.DECIDE_ON_REJECTION, SECOND_PERSON, fact)));
        first(Kind.REFERRAL_RECEIVED, Kind.ASSESSMENT_COMPLETED, facts)
                .ifPresent(fact -> steps.add(new NextStep(
                        Action.COMPLETE_ASSESSMENT,
                        ASSESSING,
                        false,
                        false,
                        Optional.of(rules.clock(fact.countsFrom()).due(PeriodId.SERAF, fact.countsFrom())),
                        fact.record())));
        return List.copyOf(steps);
    }

    private static NextStep plain(Action action, List<String> roles, CaseFact fact) {
        return new NextStep(action, roles, false, false, Optional.empty(), fact.record());
    }

    private static boolean isUndecided(CaseFact received, Collection<CaseFact> facts) {
        return facts.stream()
                .filter(fact -> fact.record().equals(received.record()))
                .noneMatch(fact -> fact.kind() == Kind.REFERRAL_ACCEPTED || fact.kind() == Kind.REJECTION_PROPOSED);
    }

    /** The first fact that calls for something, unless it was done after that; what was done before saw nothing of it. */
    private static Optional<CaseFact> first(Kind calling, Kind done, Collection<CaseFact> facts) {
        return facts.stream()
                .filter(fact -> fact.kind() == calling)
                .filter(fact -> facts.stream()
                        .noneMatch(later ->
                                later.kind() == done && !later.countsFrom().isBefore(fact.countsFrom())))
                .min(Comparator.comparing(CaseFact::countsFrom));
    }
}
