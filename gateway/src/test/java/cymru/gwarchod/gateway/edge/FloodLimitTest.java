package cymru.gwarchod.gateway.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cymru.gwarchod.problem.GeneralProblems;
import io.github.bucket4j.TimeMeter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class FloodLimitTest {

    private static final String SCHOOL = "192.0.2.1";

    private final SetClock clock = new SetClock();
    private final FloodLimit limit = new FloodLimit(new FloodLimit.Rates(3, 10), clock);

    @Test
    void theFourthRequestOfACallerIsRefusedAndToldWhenToComeBack() {
        // given
        var token = token("sandbox-cli", "ann");
        for (var i = 0; i < 3; i++) {
            assertTrue(limit.refuses(token, SCHOOL).isEmpty());
        }

        // when
        var refusal = limit.refuses(token, SCHOOL).orElseThrow();

        // then: three a minute is one in twenty seconds
        assertEquals(GeneralProblems.RATE_LIMITED, refusal.code());
        assertEquals("20", refusal.headers().get("Retry-After"));
    }

    @Test
    void afterThatTimeOneMorePasses() {
        // given
        var token = token("sandbox-cli", "ann");
        for (var i = 0; i < 4; i++) {
            var _ = limit.refuses(token, SCHOOL);
        }

        // when
        clock.advance(Duration.ofSeconds(20));

        // then
        assertTrue(limit.refuses(token, SCHOOL).isEmpty());
        assertTrue(limit.refuses(token, SCHOOL).isPresent());
    }

    @Test
    void aNeighbourBehindTheSameAddressIsNotAffected() {
        // given
        for (var i = 0; i < 4; i++) {
            var _ = limit.refuses(token("sandbox-cli", "ann"), SCHOOL);
        }

        // then
        assertTrue(limit.refuses(token("sandbox-cli", "bob"), SCHOOL).isEmpty());
        assertTrue(limit.refuses(token("other-client", "ann"), SCHOOL).isEmpty());
    }

    @Test
    void inventedNamesDoNotGetAroundTheLimitOfTheAddress() {
        // given
        for (var i = 0; i < 10; i++) {
            assertTrue(limit.refuses(token("made-up", "person-" + i), SCHOOL).isEmpty());
        }

        // then
        assertTrue(limit.refuses(token("made-up", "person-11"), SCHOOL).isPresent());
        assertTrue(limit.refuses(token("made-up", "person-11"), "192.0.2.2").isEmpty());
    }

    @Test
    void whatIsNoTokenCountsForTheAddress() {
        // given
        var odd = new String[] {null, "", "Bearer", "Bearer a.b", "Bearer a.!!.c", "Basic YTpi", "Bearer a.bm8.c"};
        for (var authorization : odd) {
            assertTrue(limit.refuses(authorization, SCHOOL).isEmpty());
        }
        for (var i = odd.length; i < 10; i++) {
            assertTrue(limit.refuses(null, SCHOOL).isEmpty());
        }

        // then
        assertTrue(limit.refuses(null, SCHOOL).isPresent());
    }

    private static String token(String azp, String sub) {
        var payload = "{\"iss\":{\"azp\":\"no\"},\"azp\":\"" + azp + "\",\"sub\":\"" + sub + "\",\"exp\":1}";
        return "DPoP h."
                + Base64.getUrlEncoder().withoutPadding().encodeToString(payload.getBytes(StandardCharsets.UTF_8))
                + ".s";
    }

    private static final class SetClock implements TimeMeter {
        private long nanos;

        void advance(Duration duration) {
            nanos += duration.toNanos();
        }

        @Override
        public long currentTimeNanos() {
            return nanos;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}
