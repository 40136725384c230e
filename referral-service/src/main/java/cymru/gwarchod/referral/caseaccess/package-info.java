/** What a caller may do with a case, and on which relation that rests: never what others may, or what there is besides. */
@NullMarked
package cymru.gwarchod.referral.caseaccess;

import org.jspecify.annotations.NullMarked;
