/**
 * What a person or a role in an agency has to know, and since when they do. FULL feature. Rules: REF-15, REF-16, ROLE-07,
 * ROLE-08.
 */
@NullMarked
package cymru.gwarchod.referral.notification;

import org.jspecify.annotations.NullMarked;
