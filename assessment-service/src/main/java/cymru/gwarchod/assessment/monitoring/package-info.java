/**
 * Figures, and no child in them: a projection of what this service and the others tell, counted exactly for the social
 * services of the authority, and in fixed tables without small numbers for everybody outside; and the authorities' returns
 * to the safeguarding board. FULL feature. Rules: MON-01, MON-02, MON-04, MON-05, MON-11, MON-12, MON-13, MON-16, ROLE-05,
 * ROLE-30, SYS-02, SYS-09.
 */
@NullMarked
package cymru.gwarchod.assessment.monitoring;

import org.jspecify.annotations.NullMarked;
