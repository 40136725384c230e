package cymru.gwarchod.referral.casefile.domain;

import static cymru.gwarchod.referral.casefile.domain.CaseState.ASSESSED;
import static cymru.gwarchod.referral.casefile.domain.CaseState.ASSESSING;
import static cymru.gwarchod.referral.casefile.domain.CaseState.CLOSED;
import static cymru.gwarchod.referral.casefile.domain.CaseState.DISCUSSION_DECIDED;
import static cymru.gwarchod.referral.casefile.domain.CaseState.IMMEDIATE_DISCUSSION;
import static cymru.gwarchod.referral.casefile.domain.CaseState.MEETING_HELD;
import static cymru.gwarchod.referral.casefile.domain.CaseState.MEETING_SCHEDULED;
import static cymru.gwarchod.referral.casefile.domain.CaseState.PLAN_ACTIVE;
import static cymru.gwarchod.referral.casefile.domain.CaseState.RECEIVED;
import static cymru.gwarchod.referral.casefile.domain.CaseState.REVIEWED;

import cymru.gwarchod.access.FrontLine;
import cymru.gwarchod.access.Role;
import cymru.gwarchod.statutoryclock.Bilingual;
import cymru.gwarchod.statutoryclock.PeriodId;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The process of a case as data: from which state which step leads where, who takes it and by when (FLOW-03). The picture
 * and the answer of the operation are made from it, so that neither can say anything else.
 */
@StatutoryRule("FLOW-03")
public final class CaseFlow {

    /**
     * One step.
     *
     * @param from absent where there is no case yet
     * @param operation the operation that takes it
     * @param roles any one of these may take it
     * @param deadline the statutory period in which it is to be taken, where one counts
     * @param source paragraph of the guidance
     */
    public record Transition(
            Optional<CaseState> from,
            CaseState to,
            Bilingual label,
            String operation,
            SortedSet<String> roles,
            Optional<PeriodId> deadline,
            String source) {

        private Transition by(String... allowed) {
            return new Transition(from, to, label, operation, new TreeSet<>(List.of(allowed)), deadline, source);
        }

        private Transition within(PeriodId period) {
            return new Transition(from, to, label, operation, roles, Optional.of(period), source);
        }
    }

    private static final String[] DECIDING = {Role.SS_INTAKE, Role.SS_TEAM_MANAGER, Role.SS_CSE_MANAGER};
    private static final String[] DISCUSSING = DECIDING;
    private static final String[] ASSESSING_ROLES = {Role.SS_SOCIAL_WORKER, Role.SS_TEAM_MANAGER};
    private static final String[] PLANNING = {Role.SS_SOCIAL_WORKER, Role.SS_TEAM_MANAGER, Role.SS_CSE_MANAGER};
    private static final String[] ATTENDING = {Role.SS_TEAM_MANAGER, Role.SS_CSE_MANAGER};
    private static final String[] SECOND_PERSON = {Role.SS_TEAM_MANAGER, Role.SS_LEAD_OFFICER};

    /** Every step there is, in the order of the flow chart. */
    public static final List<Transition> TRANSITIONS = List.of(
            step(null, RECEIVED, "referral received", "derbyniwyd atgyfeiriad", "submitReferral", "4.3, 4.4")
                    .by(FrontLine.roles()),
            step(
                            null,
                            IMMEDIATE_DISCUSSION,
                            "referral with immediate risk received",
                            "derbyniwyd atgyfeiriad â risg uniongyrchol",
                            "submitReferral",
                            "4.4, 4.10")
                    .by(FrontLine.roles()),
            step(RECEIVED, ASSESSING, "referral accepted", "derbyn yr atgyfeiriad", "acceptReferral", "4.8")
                    .by(DECIDING),
            step(RECEIVED, CLOSED, "referral redirected", "ailgyfeirio'r atgyfeiriad", "redirectReferral", "4.4")
                    .by(DECIDING),
            step(
                            RECEIVED,
                            CLOSED,
                            "rejection confirmed by a second person",
                            "ail berson yn cadarnhau'r gwrthodiad",
                            "decideReferralRejection",
                            "4.4")
                    .by(SECOND_PERSON),
            step(
                            IMMEDIATE_DISCUSSION,
                            DISCUSSION_DECIDED,
                            "immediate strategy discussion held",
                            "cynnal trafodaeth strategaeth ar unwaith",
                            "recordStrategyDiscussion",
                            "4.10, flow chart")
                    .by(DISCUSSING)
                    .within(PeriodId.STRATEGY_DISCUSSION),
            step(ASSESSING, ASSESSED, "SERAF completed", "cwblhau'r SERAF", "completeAssessment", "4.8")
                    .by(ASSESSING_ROLES)
                    .within(PeriodId.SERAF),
            step(
                            DISCUSSION_DECIDED,
                            DISCUSSION_DECIDED,
                            "SERAF completed after the immediate discussion",
                            "cwblhau'r SERAF ar ôl y drafodaeth uniongyrchol",
                            "completeAssessment",
                            "4.8, flow chart")
                    .by(ASSESSING_ROLES)
                    .within(PeriodId.SERAF),
            step(
                            ASSESSED,
                            ASSESSED,
                            "category 2: whether to convene decided",
                            "categori 2: penderfynu a ddylid cynnull cyfarfod",
                            "decideMeeting",
                            "4.8, 4.37")
                    .by(PLANNING)
                    .within(PeriodId.NEXT_STEP),
            step(
                            ASSESSED,
                            DISCUSSION_DECIDED,
                            "strategy discussion held",
                            "cynnal trafodaeth strategaeth",
                            "recordStrategyDiscussion",
                            "4.9, 4.10")
                    .by(DISCUSSING)
                    .within(PeriodId.STRATEGY_DISCUSSION),
            step(
                            DISCUSSION_DECIDED,
                            MEETING_SCHEDULED,
                            "strategy meeting convened",
                            "cynnull cyfarfod strategaeth",
                            "conveneMeeting",
                            "4.12, 4.13")
                    .by(Role.SS_CSE_MANAGER),
            step(
                            MEETING_SCHEDULED,
                            MEETING_HELD,
                            "strategy meeting held",
                            "cynnal y cyfarfod strategaeth",
                            "recordAttendance",
                            "4.13, flow chart")
                    .by(ATTENDING)
                    .within(PeriodId.STRATEGY_MEETING),
            step(MEETING_HELD, PLAN_ACTIVE, "plan agreed", "cytuno ar gynllun", "writePlan", "4.14, 4.40, 4.46")
                    .by(PLANNING)
                    .within(PeriodId.SAFETY_PLAN),
            step(PLAN_ACTIVE, REVIEWED, "review held", "cynnal adolygiad", "recordAttendance", "4.42, flow chart")
                    .by(ATTENDING)
                    .within(PeriodId.REVIEW_MEETING),
            step(REVIEWED, REVIEWED, "next review held", "cynnal yr adolygiad nesaf", "recordAttendance", "4.46")
                    .by(ATTENDING)
                    .within(PeriodId.REVIEW_MEETING),
            step(PLAN_ACTIVE, CLOSED, "plan ended", "dod â'r cynllun i ben", "endPlan", "4.50 to 4.52")
                    .by(ATTENDING),
            step(REVIEWED, CLOSED, "plan ended", "dod â'r cynllun i ben", "endPlan", "4.50 to 4.52")
                    .by(ATTENDING));

    private CaseFlow() {}

    private static Transition step(
            @Nullable CaseState from, CaseState to, String english, String welsh, String operation, String source) {
        return new Transition(
                Optional.ofNullable(from),
                to,
                new Bilingual(english, welsh),
                operation,
                new TreeSet<>(),
                Optional.empty(),
                source);
    }
}
