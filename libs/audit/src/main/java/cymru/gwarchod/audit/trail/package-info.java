/**
 * Who looked at a child: what this service's audit knows, for referral-service, which asks every service and answers the
 * people who may read it (security model, 6.4).
 */
@NullMarked
package cymru.gwarchod.audit.trail;

import org.jspecify.annotations.NullMarked;
