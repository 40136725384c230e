package cymru.gwarchod.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import cymru.gwarchod.launcher.Suite;
import cymru.gwarchod.launcher.SuiteConfig;
import cymru.gwarchod.launcher.journey.Answer;
import cymru.gwarchod.launcher.journey.Caller;
import cymru.gwarchod.launcher.journey.Demo;
import cymru.gwarchod.launcher.journey.FictionalChild;
import cymru.gwarchod.launcher.journey.ReferralForm;
import cymru.gwarchod.launcher.journey.Seed;
import cymru.gwarchod.launcher.journey.Tokens;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * The whole suite at work, one call at a time: a referral handed in, the same record read through the gateway and past it by
 * turns, and how long after it was published an event took effect in the services that hear it. Prints medians and the
 * longest; it judges nothing.
 */
public final class SuiteInMotion {

    private static final String REFERRER = "lead-glannant";
    private static final int REFERRALS = 200;
    private static final int WARM_UP = 300;
    private static final int READS = 2_000;
    private static final long FOR_THE_LAST_EVENTS = 5;
    private static final Clock CLOCK = Clock.systemUTC();
    private static final double MILLISECOND = 1_000_000.0;

    /** An event's id says when it was published (UUID version 7), and the inbox when it took effect; both by the machine. */
    private static final String EVENTS = """
            SELECT count(*), percentile_cont(0.5) WITHIN GROUP (ORDER BY way), max(way)
            FROM (SELECT extract(epoch FROM received_at - uuid_extract_timestamp(event_id)) * 1000 AS way FROM inbox_event
                WHERE uuid_extract_timestamp(event_id) > to_timestamp(%d)) AS heard""";

    private SuiteInMotion() {}

    /** Measures and prints. */
    public static void main(String[] arguments) throws SQLException, InterruptedException {
        Path root = Path.of(System.getProperty("gwarchod.root", "."))
                .toAbsolutePath()
                .normalize();
        SuiteConfig config = SuiteConfig.forTests(root, root.resolve("benchmarks/target/in-motion"))
                .telling(line -> {}, true);
        try (Suite suite = Suite.start(config)) {
            Demo demo = new Demo(
                    suite.gateway(), suite.issuer(), new PrintStream(OutputStream.nullOutputStream(), true, UTF_8));
            demo.plant(Seed.all(suite.config().register()));
            HttpClient http =
                    HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
            Tokens tokens = new Tokens(http, suite.issuer());
            measure(suite, address -> new Caller(http, address, tokens, body -> {}));
        }
    }

    private interface Callers {
        Caller at(URI address);
    }

    private static void measure(Suite suite, Callers callers) throws SQLException, InterruptedException {
        Caller gateway = callers.at(suite.gateway());
        Caller service = callers.at(suite.service("referral"));
        String referral = "/v1/referrals/" + refer(gateway).text("/id");
        for (int call = 0; call < WARM_UP; call++) {
            read(gateway, referral);
            read(service, referral);
        }
        refer(WARM_UP / 2, gateway);
        long begin = CLOCK.instant().getEpochSecond();
        print("a referral handed in", refer(REFERRALS, gateway));
        TimeUnit.SECONDS.sleep(FOR_THE_LAST_EVENTS);
        for (String heard : List.of("assessment", "meeting", "placement")) {
            events(suite, heard, begin);
        }
        Durations through = new Durations();
        Durations past = new Durations();
        for (int call = 0; call < READS; call++) {
            through.take(() -> read(gateway, referral));
            past.take(() -> read(service, referral));
        }
        print("a referral read through the gateway", through);
        print("a referral read past the gateway", past);
        System.out.printf(
                "%-36s %.2f ms at the median, %.2f times%n",
                "the gateway adds", through.median() - past.median(), through.median() / past.median());
    }

    private static Durations refer(int times, Caller caller) {
        Durations taken = new Durations();
        for (int call = 0; call < times; call++) {
            taken.take(() -> refer(caller));
        }
        return taken;
    }

    private static Answer refer(Caller caller) {
        return caller.person(REFERRER)
                .post(
                        "/v1/referrals",
                        ReferralForm.about(FictionalChild.named("Mesuriad"))
                                .concern("Came to school with a telephone that nobody at home had given.")
                                .referrer("Dynoda Ffuglen", "01632 960300")
                                .discussed("Dynoda Ffuglen", CLOCK.instant().toString(), "The lead agreed to refer.")
                                .body())
                .expect(201);
    }

    private static Answer read(Caller caller, String path) {
        return caller.person(REFERRER)
                .purpose("CHILD_PROTECTION_ENQUIRY")
                .get(path)
                .expect(200);
    }

    private static void events(Suite suite, String service, long since) throws SQLException {
        try (Connection superuser = DriverManager.getConnection(
                        suite.database().jdbcUrl(service),
                        "postgres",
                        suite.secrets().password("postgres"));
                Statement statement = superuser.createStatement();
                ResultSet row = statement.executeQuery(EVENTS.formatted(since))) {
            row.next();
            if (row.getInt(1) > 0) {
                System.out.printf(
                        "%-36s %.0f ms at the median, %.0f at most, of %d%n",
                        "an event's way to " + service, row.getDouble(2), row.getDouble(3), row.getInt(1));
            }
        }
    }

    private static void print(String what, Durations taken) {
        System.out.printf(
                "%-36s %.2f ms at the median, %.2f at most, of %d%n",
                what, taken.median(), taken.longest(), taken.count());
    }

    /** How long each of many calls took, in milliseconds. */
    private static final class Durations {
        private final List<Double> each = new ArrayList<>();

        void take(Supplier<Answer> call) {
            long before = System.nanoTime();
            call.get();
            each.add((System.nanoTime() - before) / MILLISECOND);
        }

        int count() {
            return each.size();
        }

        double median() {
            return each.stream().sorted().skip(each.size() / 2).findFirst().orElseThrow();
        }

        double longest() {
            return each.stream().max(Double::compare).orElseThrow();
        }
    }
}
