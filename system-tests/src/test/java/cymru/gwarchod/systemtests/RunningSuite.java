package cymru.gwarchod.systemtests;

import cymru.gwarchod.launcher.Suite;
import cymru.gwarchod.launcher.SuiteConfig;
import cymru.gwarchod.launcher.journey.Caller;
import cymru.gwarchod.launcher.journey.Demo;
import cymru.gwarchod.launcher.journey.Scene;
import cymru.gwarchod.launcher.journey.Seed;
import java.nio.file.Path;

/** The one suite of all system tests, with free ports, empty databases and the seeds of {@code ./run}. */
final class RunningSuite implements AutoCloseable {
    static final Path ROOT =
            Path.of(System.getProperty("gwarchod.root", "..")).toAbsolutePath().normalize();

    private final Suite suite;
    private final SentTexts sent = new SentTexts();
    private final Demo demo;

    private RunningSuite(Suite suite) {
        this.suite = suite;
        this.demo = new Demo(suite.gateway(), suite.issuer(), System.out, sent::add);
    }

    static RunningSuite start() {
        Path local = ROOT.resolve("system-tests/target/suite");
        RunningSuite running =
                new RunningSuite(Suite.start(SuiteConfig.forTests(ROOT, local).telling(System.out::println, true)));
        try {
            running.demo.plant(Seed.all(running.suite.config().register()));
            return running;
        } catch (RuntimeException refused) {
            running.close();
            throw refused;
        }
    }

    Suite suite() {
        return suite;
    }

    Demo demo() {
        return demo;
    }

    Scene scene() {
        return demo.scene();
    }

    Caller caller() {
        return demo.caller();
    }

    /** Everything that was sent so far. */
    SentTexts sent() {
        return sent;
    }

    /** What referral-service has stored. */
    Tables tables() {
        return tables("referral");
    }

    /** What a service has stored. */
    Tables tables(String service) {
        return new Tables(suite.database().jdbcUrl(service), suite.secrets().password("postgres"));
    }

    @Override
    public void close() {
        suite.close();
    }
}
