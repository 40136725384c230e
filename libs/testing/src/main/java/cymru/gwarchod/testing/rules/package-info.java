/**
 * Rule = class = test = id: what {@code docs/rules/status.csv} calls BUILT has a class and a test that carry its id, and
 * nothing else has.
 */
@NullMarked
package cymru.gwarchod.testing.rules;

import org.jspecify.annotations.NullMarked;
