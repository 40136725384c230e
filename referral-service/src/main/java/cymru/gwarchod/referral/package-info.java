/**
 * referral-service owns concerns and referrals, the identity of children, their cases, the directory of designated leads
 * and the notifications to people. Every other service learns of these by events.
 */
@NullMarked
package cymru.gwarchod.referral;

import org.jspecify.annotations.NullMarked;
