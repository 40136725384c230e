package cymru.gwarchod.statutoryclock;

import java.util.List;
import java.util.Set;

/**
 * One period of a {@link PolicyPack}: what starts it, how long it runs, how it is counted and where that is written.
 *
 * @param label what must have happened when the period ends
 * @param triggers the facts that start it, each on its own
 * @param amount how many units; 0 is allowed for DAYS only and means "on the day itself"
 * @param dayZero how the counting starts; an hour rule starts at the instant, every other at the local date
 * @param source the paragraph, in the catalogue's short form ({@code G 4.8})
 * @param strength how strongly it binds the body it is addressed to (COMP-01)
 * @param readings the AMB numbers whose adopted reading this period follows
 */
public record StatutoryPeriod(
        PeriodId id,
        Bilingual label,
        Set<Trigger> triggers,
        int amount,
        Unit unit,
        DayZero dayZero,
        String source,
        Strength strength,
        List<String> readings) {

    public StatutoryPeriod {
        Parts.requireAll(id, "label", label, "unit", unit, "dayZero", dayZero, "strength", strength);
        triggers = Set.copyOf(triggers);
        readings = List.copyOf(readings);
        if (triggers.isEmpty()) {
            throw new IllegalArgumentException(id + " has no trigger");
        }
        if (amount < (unit == Unit.DAYS ? 0 : 1)) {
            throw new IllegalArgumentException(id + " has the amount " + amount);
        }
        if ((unit == Unit.HOURS) != (dayZero == DayZero.TRIGGER_INSTANT)) {
            throw new IllegalArgumentException(id + " counts " + unit + " from " + dayZero);
        }
        if (source.isBlank()) {
            throw new IllegalArgumentException(id + " has no source");
        }
    }

    /** The length as a person says it: "7 working days". */
    public Bilingual length() {
        return unit.length(amount);
    }

    /** The facts that start periods. */
    public enum Trigger {
        REFERRAL_RECEIVED,
        /** A referral with immediate risk of significant harm (FLOW-01). */
        IMMEDIATE_REFERRAL_RECEIVED,
        SERAF_COMPLETED,
        /** Category 2: the decision to hold a strategy discussion (MEET-02). */
        STRATEGY_DISCUSSION_CHOSEN,
        /** A discussion was held, or it was decided to hold none: the referrer is told (REF-22). */
        STRATEGY_DISCUSSION_HELD,
        STRATEGY_MEETING_AGREED,
        SECTION_47_DECIDED,
        MEETING_HELD,
        PLACEMENT_STARTED,
        TAKEN_INTO_POLICE_PROTECTION,
        PROGRAMME_STARTED,
        PANEL_SAT,
        /** A significant change of circumstances, or an incident associated with risk. */
        CIRCUMSTANCES_CHANGED,
        /** Somebody opened a case in an emergency. */
        GLASS_BROKEN;

        /** Whether the obligation opens with priority IMMEDIATE and reports elapsed minutes (AMB-4, AMB-21). */
        public boolean isImmediate() {
            return this == IMMEDIATE_REFERRAL_RECEIVED || this == CIRCUMSTANCES_CHANGED;
        }
    }

    /** The unit of counting; each has its own rule, TIME-R3 to TIME-R6. */
    public enum Unit {
        HOURS("hour", "awr"),
        DAYS("day", "diwrnod"),
        WORKING_DAYS("working day", "diwrnod gwaith"),
        WEEKS("week", "wythnos"),
        MONTHS("month", "mis");

        private final String en;
        private final String cy;

        Unit(String en, String cy) {
            this.en = en;
            this.cy = cy;
        }

        Bilingual one() {
            return new Bilingual(en, cy);
        }

        /** Welsh keeps the singular after a number, so only English needs a plural. */
        Bilingual length(int amount) {
            return new Bilingual(amount + " " + en + (amount == 1 ? "" : "s"), amount + " " + cy);
        }
    }

    /** How the counting starts. */
    public enum DayZero {
        /** The local date of the trigger, whatever the hour and whether or not it is a working day (AMB-20). */
        TRIGGER_LOCAL_DATE,
        /** The instant of the trigger. */
        TRIGGER_INSTANT
    }

    /** How strongly a rule binds the body it is addressed to (COMP-01). */
    @StatutoryRule("COMP-01")
    public enum Strength {
        COMPLY,
        HAVE_REGARD,
        ADVISORY
    }
}
