package cymru.gwarchod.launcher.server;

import com.fasterxml.jackson.databind.ObjectMapper;
import cymru.gwarchod.launcher.LaunchException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A real Keycloak on 127.0.0.1. It is started by Java directly and not by its script, so that the process that we hold is
 * the server itself, and a signal reaches it.
 */
public final class KeycloakServer {
    /** The name of the administrator's password among the secrets. */
    public static final String ADMINISTRATOR = "keycloak-admin";

    /** The realm of its administrator. */
    public static final String MASTER_REALM = "master";

    private static final String NAME = "keycloak";
    private static final Duration START = Duration.ofSeconds(240);
    private static final Duration STOP = Duration.ofSeconds(15);
    private static final List<String> SHARED_FOLDERS = List.of("conf", "lib", "providers", "themes");

    private final ManagedProcess process;
    private final URI address;
    private final Path home;

    private KeycloakServer(ManagedProcess process, URI address, Path home) {
        this.process = process;
        this.address = address;
        this.home = home;
    }

    /**
     * What a start needs.
     *
     * @param root the repository
     * @param local folder of the installation
     * @param cache where built distributions are kept
     * @param logs folder of the logs
     * @param port where to listen
     * @param realms the realm files to import
     */
    public record Settings(Path root, Path local, Path cache, Path logs, int port, List<Path> realms) {}

    /**
     * Starts the process; it is not ready yet, see {@link #awaitReady}.
     *
     * <p>A realm that exists is not imported again. So when the realm files have changed since the last start, the
     * database is dropped first: it holds nothing that the files do not give, but for sessions.
     */
    public static KeycloakServer start(
            Settings settings,
            PostgresServer database,
            Secrets secrets,
            Leftovers leftovers,
            Consumer<String> progress) {
        Path built =
                KeycloakDistribution.prepare(settings.root(), settings.cache(), settings.logs(), leftovers, progress);
        Path home = settings.local().resolve(NAME);
        String realmsNow = Folders.fingerprint(settings.realms());
        Path imported = settings.local().resolve("keycloak-realms.sha256");
        try {
            if (Files.exists(imported) && !Files.readString(imported).equals(realmsNow)) {
                progress.accept("The realm files have changed: importing them anew");
                database.dropDatabase(NAME);
            }
            database.createOwnedDatabase(NAME);
            furnish(home, built, settings.realms());
            Files.writeString(imported, realmsNow);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        URI address = URI.create("http://127.0.0.1:" + settings.port());
        List<String> command = new ArrayList<>();
        command.add(JvmArguments.java().toString());
        command.addAll(JvmArguments.ofKeycloak());
        command.add("-Dkc.home.dir=" + home);
        command.add("-Djboss.server.config.dir=" + home.resolve("conf"));
        command.addAll(List.of("-cp", built.resolve("lib/quarkus-run.jar").toString()));
        command.add("io.quarkus.bootstrap.runner.QuarkusEntryPoint");
        command.addAll(List.of("start", "--optimized", "--import-realm", "--cache=local"));
        Map<String, String> environment = Map.ofEntries(
                Map.entry("KC_DB_URL", database.jdbcUrl(NAME)),
                Map.entry("KC_DB_USERNAME", NAME),
                Map.entry("KC_DB_PASSWORD", secrets.password(NAME)),
                Map.entry("KC_DB_POOL_INITIAL_SIZE", "2"),
                Map.entry("KC_DB_POOL_MAX_SIZE", "10"),
                Map.entry("KC_HTTP_ENABLED", "true"),
                Map.entry("KC_HTTP_HOST", "127.0.0.1"),
                Map.entry("KC_HTTP_PORT", Integer.toString(settings.port())),
                Map.entry("KC_HOSTNAME", address.toString()),
                Map.entry("KC_BOOTSTRAP_ADMIN_USERNAME", "admin"),
                Map.entry("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.password(ADMINISTRATOR)));
        return new KeycloakServer(
                ManagedProcess.start(NAME, command, environment, settings.logs(), leftovers), address, home);
    }

    /** Waits until the realm answers. */
    public void awaitReady(String realm) {
        URI configuration = URI.create(issuer(realm) + "/.well-known/openid-configuration");
        process.awaitReady(() -> HttpProbe.answers(configuration), START);
    }

    /** The issuer of a realm's tokens. */
    public URI issuer(String realm) {
        return URI.create(address + "/realms/" + realm);
    }

    /** Its address. */
    public URI address() {
        return address;
    }

    /** The process, for measurements and faults. */
    public ManagedProcess process() {
        return process;
    }

    /** Stops it, and removes its folder: what it must remember is in the database. */
    public void stop() {
        process.stop(STOP);
        Folders.delete(home);
    }

    /** Its own folder: what it may write is its own, what it only reads is the shared build. */
    private static void furnish(Path home, Path built, List<Path> realms) throws IOException {
        Folders.delete(home);
        Path imports = Files.createDirectories(home.resolve("data/import"));
        for (String folder : SHARED_FOLDERS) {
            Files.createSymbolicLink(home.resolve(folder), built.resolve(folder).toAbsolutePath());
        }
        for (Path realm : realms) {
            if (Files.notExists(realm)) {
                throw new LaunchException("The realm file " + realm + " is missing.");
            }
            // Keycloak insists on this name for a file that it imports at its start.
            String name =
                    new ObjectMapper().readTree(realm.toFile()).path("realm").asText();
            Files.copy(realm, imports.resolve(name + "-realm.json"));
        }
    }
}
