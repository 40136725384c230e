package cymru.gwarchod.meeting.vocabulary;

import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** What the rules miss in a case, without standing in anybody's way. */
public enum CaseWarning {
    /** From category 3 on a case is allocated to a team of social services after its meeting (MEET-27). */
    ALLOCATION_MISSING;

    /** What is missing by what is known of the case. */
    @StatutoryRule("MEET-27")
    public static SortedSet<CaseWarning> of(CaseFacts facts) {
        return new TreeSet<>(facts.allocationMissing() ? Set.of(ALLOCATION_MISSING) : Set.of());
    }
}
