/** Figures for docs/measurements.md: what a due date, a classification and a page of work items cost. */
@NullMarked
package cymru.gwarchod.benchmarks;

import org.jspecify.annotations.NullMarked;
