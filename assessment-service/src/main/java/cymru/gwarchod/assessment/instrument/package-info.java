/**
 * The instrument as data, for everybody at the front line. FLAT feature. A list of indicators is published once under a
 * version and never edited; another list is another version. Rules: SYS-03, SERAF-03, SERAF-23.
 */
@NullMarked
package cymru.gwarchod.assessment.instrument;

import org.jspecify.annotations.NullMarked;
