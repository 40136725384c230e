/** One published version of the instrument as a value: codes, classes, categories, weights (SERAF-03, SERAF-23). */
@NullMarked
package cymru.gwarchod.assessment.vocabulary.instrument;

import org.jspecify.annotations.NullMarked;
