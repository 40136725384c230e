package cymru.gwarchod.statutoryclock;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * The id of a statutory period: the catalogue's rule id, with a suffix where one rule has several variants
 * ({@code TIME-06-WALES-2007}). A period that is this product's own and no rule of the guidance begins with {@code OWN}.
 */
public record PeriodId(String value) {

    private static final Pattern SHAPE = Pattern.compile("(TIME-\\d{2}|OWN)(-[A-Z0-9]+)*");
    private static final int RULE_LENGTH = "TIME-00".length();

    /** SERAF completed, from the receipt of the referral. */
    public static final PeriodId SERAF = new PeriodId("TIME-01");
    /** Strategy discussion decides the next course of action. */
    public static final PeriodId STRATEGY_DISCUSSION = new PeriodId("TIME-02");
    /** Referrer told the outcome of the strategy discussion: our own reminder, the guidance names no period. */
    public static final PeriodId REFERRER_FEEDBACK = new PeriodId("TIME-02-FEEDBACK");
    /** Decision on a meeting, or liaison with the police, after an assessment: our own reminder. */
    public static final PeriodId NEXT_STEP = new PeriodId("TIME-02-NEXT-STEP");
    /** Strategy meeting held. */
    public static final PeriodId STRATEGY_MEETING = new PeriodId("TIME-03");
    /** Safety plan agreed: our own reminder, from the periods of the discussion and the meeting that agree it. */
    public static final PeriodId SAFETY_PLAN = new PeriodId("TIME-03-PLAN");
    /** Child protection conference held. */
    public static final PeriodId CHILD_PROTECTION_CONFERENCE = new PeriodId("TIME-04");
    /** Review meeting held. */
    public static final PeriodId REVIEW_MEETING = new PeriodId("TIME-05");
    /** Associated action done by the time of a first review: our own reminder. */
    public static final PeriodId ASSOCIATED_ACTION = new PeriodId("TIME-05-ACTIONS");
    /** Notification, and separately consultation, after an emergency placement: the rule of the sources. */
    public static final PeriodId EMERGENCY_PLACEMENT = new PeriodId("TIME-06");
    /** Notification of a planned placement: on or before its start (AMB-13). */
    public static final PeriodId PLANNED_PLACEMENT = new PeriodId("TIME-06-PLANNED");
    /** The longest time a child may be kept in police protection. */
    public static final PeriodId POLICE_PROTECTION = new PeriodId("TIME-07");
    /** Expected end of the risk-awareness programme. */
    public static final PeriodId RISK_AWARENESS_PROGRAMME = new PeriodId("TIME-08");
    /** Interval of a panel that sits monthly. */
    public static final PeriodId PANEL_MONTHLY = new PeriodId("TIME-09-MONTHLY");
    /** Interval of a panel that sits every fortnight. */
    public static final PeriodId PANEL_FORTNIGHTLY = new PeriodId("TIME-09-FORTNIGHTLY");
    /** Reassessment after a significant change or an incident associated with risk (AMB-21). */
    public static final PeriodId REASSESSMENT = new PeriodId("TIME-10");

    /** Review of an emergency access by the privacy officer: our own, no rule of the guidance. */
    public static final PeriodId BREAK_GLASS_REVIEW = new PeriodId("OWN-BREAK-GLASS-REVIEW");

    /** What the services ask a pack for by name; a pack without one of them has a gap. */
    static final Set<PeriodId> REQUIRED = Set.of(
            SERAF,
            STRATEGY_DISCUSSION,
            REFERRER_FEEDBACK,
            NEXT_STEP,
            STRATEGY_MEETING,
            SAFETY_PLAN,
            CHILD_PROTECTION_CONFERENCE,
            REVIEW_MEETING,
            ASSOCIATED_ACTION,
            EMERGENCY_PLACEMENT,
            PLANNED_PLACEMENT,
            POLICE_PROTECTION,
            RISK_AWARENESS_PROGRAMME,
            PANEL_MONTHLY,
            PANEL_FORTNIGHTLY,
            REASSESSMENT,
            BREAK_GLASS_REVIEW);

    public PeriodId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("Not the id of a period: " + value);
        }
    }

    /** The catalogue's rule id without the variant: {@code TIME-06} for {@code TIME-06-WALES-2007}; an own period's whole id. */
    public String rule() {
        return value.startsWith("OWN") ? value : value.substring(0, RULE_LENGTH);
    }

    @Override
    public String toString() {
        return value;
    }
}
