/**
 * Breaking the glass: in an emergency somebody of an eligible role opens one case for an hour, sees what keeps the child safe
 * and nothing else, and answers for it (security model, 6.4).
 */
@NullMarked
package cymru.gwarchod.referral.breakglass;

import org.jspecify.annotations.NullMarked;
