package cymru.gwarchod.meeting.vocabulary;

import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** What the rules miss in a case or its plan, without standing in anybody's way. */
public enum CaseWarning {
    /** From category 3 on a case is allocated to a team of social services after its meeting (MEET-27). */
    ALLOCATION_MISSING,
    /** In category 2 the programme of direct work leaves out a topic (PLAN-08). */
    PROGRAMME_INCOMPLETE,
    /** The child lives in a home and the plan does not say what its carers need (PLAN-14). */
    CARER_SUPPORT_MISSING,
    /** The child is placed out of area in category 4 and the package of actions has a gap (PLAN-15). */
    OUT_OF_AREA_PACKAGE_INCOMPLETE;

    /** What is missing by what is known of the case. */
    @StatutoryRule("MEET-27")
    public static SortedSet<CaseWarning> of(CaseFacts facts) {
        return new TreeSet<>(facts.allocationMissing() ? Set.of(ALLOCATION_MISSING) : Set.of());
    }
}
