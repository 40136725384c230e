/**
 * The conventions that can be read from class files, as ArchUnit rules; each has a deliberately wrong sample among this
 * module's tests, which proves that the rule fires.
 */
@NullMarked
package cymru.gwarchod.testing.architecture;

import org.jspecify.annotations.NullMarked;
