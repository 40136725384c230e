/**
 * Flat feature: the instrument as data (SERAF-03, SERAF-23). A list of indicators is published once under a version
 * and never edited; another list is another version.
 */
@org.jspecify.annotations.NullMarked
package cymru.gwarchod.assessment.instrument;
