/** A window into the package of the same name in assessment-service, which shows its files to nobody else. */
@NullMarked
package cymru.gwarchod.assessment.instrument;

import org.jspecify.annotations.NullMarked;
