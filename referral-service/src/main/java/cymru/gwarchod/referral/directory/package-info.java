/**
 * The directory: who leads on sexual exploitation in each agency and each unit of it, with cover and end, where nobody
 * does, and whom to call out of hours. FULL feature. Rules: ROLE-02, ROLE-03, ROLE-04, ROLE-09, SYS-13.
 */
@NullMarked
package cymru.gwarchod.referral.directory;

import org.jspecify.annotations.NullMarked;
