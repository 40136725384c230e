/**
 * Who looked at a child: the audits of all services, merged in time for those who may read them (security model, 6.4). The
 * only place where a request waits for another service; where one does not answer, there is no answer. FULL feature. Rules:
 * SHARE-04.
 */
@NullMarked
package cymru.gwarchod.referral.accessrecord;

import org.jspecify.annotations.NullMarked;
