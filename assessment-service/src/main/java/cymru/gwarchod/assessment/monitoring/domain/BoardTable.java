package cymru.gwarchod.assessment.monitoring.domain;

import cymru.gwarchod.statutoryclock.Quarter;
import java.time.Instant;
import java.util.SortedMap;

/**
 * The tables of a quarter as they were published, without small numbers.
 *
 * @param ruleset the policy pack in force then, with its version
 * @param calendar the version of the calendar then
 */
public record BoardTable(
        Quarter quarter, Instant publishedAt, String ruleset, String calendar, SortedMap<TableCell, Shown> cells) {}
