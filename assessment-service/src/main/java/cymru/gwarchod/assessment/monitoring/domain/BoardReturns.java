package cymru.gwarchod.assessment.monitoring.domain;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.assessment.vocabulary.BoardReturnId;
import cymru.gwarchod.statutoryclock.Quarter;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Where the returns to the board are kept. */
public interface BoardReturns {

    /** That an authority made its return; what it says is for its own social services. */
    record Made(BoardReturnId id, Instant at) {}

    /** Keeps a return; false where the authority has made that quarter's already. */
    boolean add(BoardReturn made, AgencyScope scope);

    /** A return of the caller's own authority. */
    Optional<BoardReturn> find(BoardReturnId id, AgencyScope scope);

    /** Who has made the return of a quarter, by statistical code. */
    Map<String, Made> madeFor(Quarter quarter, AgencyScope scope);
}
