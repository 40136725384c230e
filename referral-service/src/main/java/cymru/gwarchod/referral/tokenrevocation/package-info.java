/**
 * A privacy officer takes tokens out of use before they end: those of a client, those of a person, or one. The tokens are of
 * the whole suite; this service only tells the others. FLAT feature. Rules: none of the guidance; security model, section 4.
 */
@NullMarked
package cymru.gwarchod.referral.tokenrevocation;

import org.jspecify.annotations.NullMarked;
