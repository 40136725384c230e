package cymru.gwarchod.gateway.edge;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import cymru.gwarchod.problem.GeneralProblems;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import io.vertx.core.http.HttpServerRequest;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Slows a caller down that asks too often.
 *
 * <p>Two token buckets stand in each other's way: one for the caller whom the token names, so that a runaway client
 * does not take its neighbours behind the same address with it, and a larger one for the address, because the token is
 * not verified here and names in it can be made up. Nothing but the choice of a bucket depends on that unverified name.
 *
 * <p>The buckets are this instance's own: with two gateways a caller has twice the allowance. That is enough against
 * floods; a quota in the sense of a contract would need a shared count.
 */
public final class FloodLimit implements Gate {

    /**
     * How much is allowed.
     *
     * @param perCaller requests in a minute for one caller named by a token
     * @param perAddress requests in a minute from one address
     */
    public record Rates(long perCaller, long perAddress) {}

    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int MOST_BUCKETS = 50_000;

    private final Rates rates;
    private final TimeMeter clock;
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST_BUCKETS)
            .expireAfterAccess(WINDOW.multipliedBy(2))
            .build();

    /** Starts with full buckets. */
    public FloodLimit(Rates rates, TimeMeter clock) {
        this.rates = rates;
        this.clock = clock;
    }

    @Override
    public Optional<Refusal> refuses(HttpServerRequest request) {
        return refuses(
                request.getHeader("Authorization"), request.remoteAddress().hostAddress());
    }

    Optional<Refusal> refuses(@Nullable String authorization, String address) {
        var wait = take("address " + address, rates.perAddress());
        var caller = CallerHint.of(authorization);
        if (wait == 0 && caller.isPresent()) {
            wait = take("caller " + caller.get(), rates.perCaller());
        }
        return wait == 0 ? Optional.empty() : Optional.of(tooMany(wait));
    }

    private long take(String key, long rate) {
        var bucket = buckets.get(key, _ -> bucket(rate));
        return bucket.tryConsumeAndReturnRemaining(1).getNanosToWaitForRefill();
    }

    private Bucket bucket(long rate) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(rate).refillGreedy(rate, WINDOW))
                .withCustomTimePrecision(clock)
                .build();
    }

    private static Refusal tooMany(long waitNanos) {
        var seconds = Math.max(1, TimeUnit.NANOSECONDS.toSeconds(waitNanos + TimeUnit.SECONDS.toNanos(1) - 1));
        return new Refusal(GeneralProblems.RATE_LIMITED, Map.of("Retry-After", Long.toString(seconds)));
    }
}
