package cymru.gwarchod.audit.chain;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** What the verifier found. */
public sealed interface Verdict {

    /** The finding in one line. */
    String line();

    /**
     * Nothing is wrong.
     *
     * @param rows chained and checked
     * @param waiting written and not chained yet
     * @param heads signed heads in the database
     * @param outside signed heads outside
     * @param rowsPerSecond how fast it went
     */
    record Intact(String chain, long rows, long waiting, int heads, int outside, long rowsPerSecond)
            implements Verdict {
        @Override
        public String line() {
            return String.format(
                    Locale.ROOT,
                    "audit of %s: intact; %d rows chained, %d waiting, %d heads, %d outside; %d rows/s",
                    chain,
                    rows,
                    waiting,
                    heads,
                    outside,
                    rowsPerSecond);
        }
    }

    /**
     * Something is wrong, and this is the first place.
     *
     * @param position in the chain; where there is none, the position after which it should stand
     * @param row the row, where one can be named
     */
    record Broken(String chain, Fault fault, long position, Optional<UUID> row) implements Verdict {
        @Override
        public String line() {
            return "audit of %s: BROKEN at position %d%s: %s; %s"
                    .formatted(chain, position, row.map(id -> ", row " + id).orElse(""), fault, fault.words());
        }
    }
}
