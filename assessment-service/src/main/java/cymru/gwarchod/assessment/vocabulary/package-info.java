/**
 * The words that several features of this service share: typed ids, the birth date as far as it is known, and, in
 * {@code instrument}, the published instrument as a value. Values only.
 */
@NullMarked
package cymru.gwarchod.assessment.vocabulary;

import org.jspecify.annotations.NullMarked;
