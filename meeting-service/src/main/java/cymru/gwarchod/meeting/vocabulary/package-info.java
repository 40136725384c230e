/**
 * The terms that the features of this service share: ids, people, categories, what is known of a case.
 */
@NullMarked
package cymru.gwarchod.meeting.vocabulary;

import org.jspecify.annotations.NullMarked;
