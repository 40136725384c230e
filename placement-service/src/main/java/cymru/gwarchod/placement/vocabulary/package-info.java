/** The words that several features of this service share: ids, the stay, the child as notified. Values only. */
@NullMarked
package cymru.gwarchod.placement.vocabulary;

import org.jspecify.annotations.NullMarked;
