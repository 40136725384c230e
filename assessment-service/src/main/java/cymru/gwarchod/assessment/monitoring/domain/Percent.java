package cymru.gwarchod.assessment.monitoring.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Shares as they are shown: per cent with one decimal. */
public final class Percent {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Percent() {}

    /** The part's share of the whole; empty of nothing. */
    public static Optional<BigDecimal> of(int part, int whole) {
        return whole == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(part)
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP));
    }
}
