package cymru.gwarchod.systemtests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cymru.gwarchod.launcher.Suite;
import cymru.gwarchod.launcher.SuiteConfig;
import cymru.gwarchod.launcher.journey.Demo;
import cymru.gwarchod.launcher.journey.MainJourney;
import cymru.gwarchod.launcher.journey.Seed;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Two instances of referral-service share the work of the whole journey, and one of them dies for good before a second
 * journey: nothing that a request, a consumer or a timer needs lives in one of them.
 */
@Tag("deep")
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class TwoInstancesTest {
    private static final String REFERRAL = "referral";
    private static final Pattern MANAGEMENT = Pattern.compile("Management interface listening on (http://[0-9.:]+)\\.");

    @Test
    void shareTheJourneyAndOneSurvivesTheOther() throws Exception {
        Path local = RunningSuite.ROOT.resolve("system-tests/target/two-instances");
        SuiteConfig config = SuiteConfig.forTests(RunningSuite.ROOT, local).twice(REFERRAL);
        try (Suite suite = Suite.start(config.telling(System.out::println, true))) {
            Demo demo = new Demo(suite.gateway(), suite.issuer(), System.out);
            demo.plant(Seed.all(config.register()));

            assertEquals(Optional.empty(), demo.play(new MainJourney()));

            for (String instance : List.of(REFERRAL, REFERRAL + Suite.SECOND)) {
                assertTrue(answered(suite.logs().resolve(instance + ".log")) > 0, instance + " had nothing to do");
            }
            suite.kill(REFERRAL + Suite.SECOND);

            assertEquals(Optional.empty(), demo.play(new MainJourney()));
        }
    }

    /** How many requests of clients an instance has answered, as its own metrics say; where they are stands in its log. */
    private static double answered(Path log) throws Exception {
        Matcher management = MANAGEMENT.matcher(Files.readString(log));
        assertTrue(management.find(), "no address in " + log);
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(
                            HttpRequest.newBuilder(URI.create(management.group(1) + "/q/metrics"))
                                    .build(),
                            BodyHandlers.ofString())
                    .body()
                    .lines()
                    .filter(line -> line.startsWith("http_server_requests_seconds_count") && line.contains("/v1/"))
                    .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                    .sum();
        }
    }
}
