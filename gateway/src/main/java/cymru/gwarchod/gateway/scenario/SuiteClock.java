package cymru.gwarchod.gateway.scenario;

import cymru.gwarchod.gateway.edge.Refusal;
import cymru.gwarchod.problem.Bilingual;
import cymru.gwarchod.problem.GeneralProblems;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The clocks of all services as one. The target is absolute and every service's clock only ever goes forward, so a call
 * that stopped half-way is finished by making it again.
 */
public final class SuiteClock {

    private static final Bilingual NOT_FORWARD = new Bilingual(
            "The time of every service is already later. The clock goes forward only.",
            "Mae amser pob gwasanaeth eisoes yn hwyrach. Dim ond ymlaen y mae'r cloc yn mynd.");

    private final List<ServiceClock> clocks;
    private final InstantSource time;

    private SuiteClock(List<ServiceClock> clocks, InstantSource time) {
        this.clocks = List.copyOf(clocks);
        this.time = time;
    }

    /**
     * The clock of these services.
     *
     * @param services name to the addresses of its instances, in the order in which they are moved
     */
    public static SuiteClock of(Vertx vertx, Map<String, List<URI>> services, InstantSource time) {
        // As towards the services in general: the gateway hangs up first, never in the middle of a request.
        var http = vertx.createHttpClient(new HttpClientOptions().setKeepAliveTimeout(10));
        var clocks = new ArrayList<ServiceClock>();
        services.forEach((service, instances) -> clocks.add(new ServiceClock(http, service, instances, time)));
        return new SuiteClock(clocks, time);
    }

    /** Where all services stand; fails with {@link Stopped}. */
    Future<Suite> read(Relay relay) {
        if (clocks.isEmpty()) {
            // Nobody is there who could say whether the caller may ask.
            return Future.failedFuture(Stopped.because(Refusal.unavailable()));
        }
        var answers = clocks.stream().map(clock -> clock.read(relay)).toList();
        return Future.join(answers).compose(all -> sift(all.list())).map(Suite::of);
    }

    /** Moves all services, which stand like this, to the target; fails with {@link Stopped}. */
    Future<Suite> advance(Suite from, Instant target, Relay relay) {
        if (from.services().stream().allMatch(standing -> standing.hasReached(target))) {
            return Future.failedFuture(
                    Stopped.because(Refusal.of(GeneralProblems.STATE_CONFLICT).because(NOT_FORWARD)));
        }
        var offset = offset(from.services(), target);
        // Once every service has taken the offset, the move is made. What a service tells after another one has fired
        // is
        // heard in the second round; if that round fails, the move stands and is merely not settled.
        return round(offset, relay)
                .compose(
                        moved -> round(offset, relay).compose(_ -> read(relay)).otherwise(_ -> Suite.unsettled(moved)));
    }

    /** A service that is there already sets the offset, so that a call which is made again ends where the first began. */
    private long offset(List<Told.Standing> before, Instant target) {
        return before.stream()
                .filter(standing -> standing.hasReached(target))
                .mapToLong(Told.Standing::offsetMillis)
                .max()
                .orElseGet(() -> Math.max(0, millisUntil(target)));
    }

    /** Rounded up: a clock that stops short of the target would not have reached it. */
    private long millisUntil(Instant target) {
        return Duration.between(time.instant(), target).plusNanos(999_999).toMillis();
    }

    /** One service after the other, always in the same order. */
    private Future<List<Told.Standing>> round(long offset, Relay relay) {
        Future<List<Told>> told = Future.succeededFuture(new ArrayList<>());
        for (var clock : clocks) {
            told = told.compose(soFar -> clock.moveTo(offset, relay).compose(answer -> {
                soFar.add(answer);
                return sift(List.of(answer)).map(_ -> soFar);
            }));
        }
        return told.compose(SuiteClock::sift);
    }

    /** The caller's own fault is said first, then who is silent, then a fault of a service. */
    private static Future<List<Told.Standing>> sift(List<Told> answers) {
        var standings = new ArrayList<Told.Standing>();
        var silent = new ArrayList<String>();
        var refused = new ArrayList<Told.Refused>();
        for (var answer : answers) {
            switch (answer) {
                case Told.Standing standing -> standings.add(standing);
                case Told.Silent(var service) -> silent.add(service);
                case Told.Refused refusal -> refused.add(refusal);
            }
        }
        var callers = refused.stream().filter(Told.Refused::isTheCallers).findFirst();
        if (callers.isPresent()) {
            return Future.failedFuture(Stopped.by(callers.get()));
        }
        if (!silent.isEmpty()) {
            return Future.failedFuture(Stopped.by(silent));
        }
        return refused.isEmpty()
                ? Future.succeededFuture(standings)
                : Future.failedFuture(Stopped.by(refused.getFirst()));
    }
}
