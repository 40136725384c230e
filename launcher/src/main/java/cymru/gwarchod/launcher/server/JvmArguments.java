package cymru.gwarchod.launcher.server;

import java.nio.file.Path;
import java.util.List;

/**
 * How each Java program is run. The suite shares two cores with its user, so it starts fast rather than run fast: the
 * first compiler only, a heap that begins small, the collector with the least to set up. {@link StartCaches} does the rest.
 */
public final class JvmArguments {
    private static final List<String> QUICK_START =
            List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Duser.timezone=UTC");

    private JvmArguments() {}

    /** The program that runs Java: the one that runs the launcher. */
    public static Path java() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }

    /** A service, the gateway or a migration. */
    public static List<String> ofService() {
        return concat(QUICK_START, List.of("-Xms64m", "-Xmx256m"));
    }

    /** Keycloak: what its own start script gives it, but for the collector, and a heap for a sandbox. */
    static List<String> ofKeycloak() {
        return concat(
                QUICK_START,
                List.of(
                        "-Xms64m",
                        "-Xmx384m",
                        "-XX:MaxMetaspaceSize=256m",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-Dfile.encoding=UTF-8",
                        "-Duser.language=en",
                        "-Duser.country=GB",
                        "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                        "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                                + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                        "-Dpicocli.disable.closures=true",
                        "--add-opens=java.base/java.util=ALL-UNNAMED",
                        "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                        "--add-opens=java.base/java.security=ALL-UNNAMED",
                        "--add-opens=java.base/java.lang=ALL-UNNAMED",
                        "--enable-native-access=ALL-UNNAMED"));
    }

    private static List<String> concat(List<String> first, List<String> second) {
        return java.util.stream.Stream.concat(first.stream(), second.stream()).toList();
    }
}
