package cymru.gwarchod.gateway.proxy;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * Lets at most one request in ten be a retry, so that retries cannot double the load on a service that is already in
 * trouble. Counted in tenths.
 */
final class RetryBudget {

    private static final int COST = 10;
    private static final int MOST = 100;

    private final AtomicInteger tenths = new AtomicInteger(MOST);

    /** A request came: a tenth of a retry is earned. */
    void earn() {
        tenths.updateAndGet(saved -> Math.min(MOST, saved + 1));
    }

    /** Whether one more retry is affordable; if so, it is paid for. */
    boolean spend() {
        return tenths.getAndUpdate(saved -> saved >= COST ? saved - COST : saved) >= COST;
    }
}
