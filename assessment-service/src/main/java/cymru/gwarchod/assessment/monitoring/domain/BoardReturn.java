package cymru.gwarchod.assessment.monitoring.domain;

import cymru.gwarchod.access.PersonId;
import cymru.gwarchod.assessment.vocabulary.BoardReturnId;
import cymru.gwarchod.statutoryclock.Quarter;
import java.time.Instant;

/**
 * What an authority's lead officer tells the board of a quarter (MON-04).
 *
 * @param returned the children by category, as the officer collated them; noughts are a return too
 * @param recorded the same as the records had it at that moment, so that a difference is seen
 */
public record BoardReturn(
        BoardReturnId id,
        Quarter quarter,
        MonitoredArea area,
        CategoryCounts returned,
        CategoryCounts recorded,
        PersonId by,
        Instant at) {

    /** Whether it says that there was no child. */
    public boolean isNil() {
        return returned.total() == 0;
    }
}
