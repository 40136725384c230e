/**
 * Intake of placed children: a home notifies that a child is placed in an authority's area, and it is found out which child
 * of this suite that is, by the identifiers or by the host authority's intake. Whoever filed the notification learns nothing
 * of it. FULL feature. Rules: PLACE-05, ROLE-20.
 */
@NullMarked
package cymru.gwarchod.referral.intake;

import org.jspecify.annotations.NullMarked;
