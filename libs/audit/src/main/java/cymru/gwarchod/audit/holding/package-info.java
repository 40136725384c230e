/**
 * What a service holds about a child, by kind, agency and time and without any content: what this service knows, for
 * referral-service, which asks every service and answers the records officers who may read it.
 */
@NullMarked
package cymru.gwarchod.audit.holding;

import org.jspecify.annotations.NullMarked;
