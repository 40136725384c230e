package cymru.gwarchod.meeting.plan.domain;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Scope;
import cymru.gwarchod.meeting.vocabulary.ActionId;
import cymru.gwarchod.meeting.vocabulary.CaseId;
import cymru.gwarchod.meeting.vocabulary.PlanId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Where plans and their actions are kept. Every method takes the scope; what lies outside is absent. */
public interface SafeguardingPlans {

    /** A plan that the caller may see. */
    record Seen(SafeguardingPlan plan, AgencyScope.Allowed access) {}

    /** An action that the caller may see. */
    record SeenAction(PlanAction action, AgencyScope.Allowed access) {}

    /** Which plans to list. */
    record Query(Optional<CaseId> caseId, Optional<Position> after, int fetch) {

        /** How many of them are shown. */
        public int shown() {
            return fetch - 1;
        }
    }

    /** A place in the list of plans, which runs from the first to the last agreed. */
    record Position(Instant agreedAt, PlanId id) {}

    /** Which actions to list. */
    record ActionQuery(Optional<ActionPosition> after, int fetch) {

        /** How many of them are shown. */
        public int shown() {
            return fetch - 1;
        }
    }

    /** A place in the list of actions, which runs from the first due to the last. */
    record ActionPosition(LocalDate dueOn, ActionId id) {}

    /** The plan, or empty where there is none or none in scope. */
    Optional<Seen> find(PlanId id, AgencyScope scope);

    /** The plans of the caller's authority. */
    List<SafeguardingPlan> list(Query query, AgencyScope scope);

    /** The plans of a case in scope, first agreed first. */
    List<SafeguardingPlan> ofCase(CaseId caseId, Scope scope);

    /** The action, or empty where there is none or none in scope. */
    Optional<SeenAction> findAction(ActionId id, AgencyScope scope);

    /** The actions that the caller, or the caller's agency, owns. */
    List<PlanAction> listActions(ActionQuery query, AgencyScope scope);

    /** Keeps a new plan with its actions. The relations that open them must have been written before. */
    void add(SafeguardingPlan plan, AgencyScope scope);

    /** Keeps a plan after a step, with its actions; answers its version now. */
    long update(SafeguardingPlan plan, Scope scope);

    /** Keeps an action after a report; answers its version now. */
    long updateAction(PlanAction action, AgencyScope scope);
}
