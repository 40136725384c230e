package cymru.gwarchod.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import cymru.gwarchod.launcher.realm.RealmGenerator;
import cymru.gwarchod.launcher.server.Secrets;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The suite in containers is the suite of {@code ./run}: no engine is needed to see whether the two have drifted apart. */
class ContainersTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern PINNED = Pattern.compile("[a-z0-9./-]+:\\d+\\.\\d+(\\.\\d+)?([._-][a-z0-9._-]+)?");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z_]+)");

    @TempDir
    private Path local;

    private JsonNode compose;
    private JsonNode services;
    private ServiceEnvironment environment;

    @BeforeEach
    void read() throws IOException {
        // Merge keys (<<) are the reader's business.
        compose = new ObjectMapper(new YAMLFactory())
                .readTree(ROOT.resolve("docker-compose.yml").toFile());
        services = compose.path("services");
        Secrets secrets = new Secrets(local);
        environment = new ServiceEnvironment(
                SuiteConfig.forTests(ROOT, local).starting(ServiceDefinition.ALL, true),
                name -> "jdbc:postgresql://postgres/" + name,
                secrets,
                URI.create("http://localhost/realms/" + RealmGenerator.SANDBOX_REALM),
                new ReaderKeys(List.of(), secrets.readerKeys()));
    }

    @Test
    void everyServiceHasTheNamesThatTheLauncherSets() {
        for (ServiceDefinition service : ServiceDefinition.ALL) {
            assertEquals(names(environment.of(service)), names(service.module()), service.module());
        }
    }

    @Test
    void everyMigrationHasThemToo() {
        for (ServiceDefinition service : ServiceDefinition.ALL) {
            assertEquals(names(environment.ofMigration(service)), names(service.name() + "-migrate"), service.name());
        }
    }

    @Test
    void theGatewayHasThemToo() {
        assertEquals(names(environment.ofGateway()), names("gateway"));
    }

    @Test
    void whatIsNoAddressAndNoSecretHasTheSameValue() {
        for (ServiceDefinition service : ServiceDefinition.ALL) {
            Map<String, String> ours = environment.of(service);
            JsonNode theirs = services.path(service.module()).path("environment");
            for (String name :
                    List.of("QUARKUS_PROFILE", "QUARKUS_DATASOURCE_USERNAME", "QUARKUS_OIDC_CLIENT_CLIENT_ID")) {
                assertEquals(ours.get(name), theirs.path(name).asText(), service.module() + " " + name);
            }
        }
    }

    @Test
    void theOwnersPasswordReachesTheMigrationAndNothingElse() {
        services.properties().stream()
                .filter(service -> !service.getKey().endsWith("-migrate"))
                .forEach(service -> assertFalse(
                        service.getValue().path("environment").has("QUARKUS_FLYWAY_PASSWORD"), service.getKey()));
    }

    @Test
    void nothingRunsAsRoot() throws IOException {
        services.properties().forEach(service -> {
            String user = service.getValue().has("user")
                    ? service.getValue().path("user").asText()
                    : compose.at("/x-program/user").asText();
            assertTrue(!user.isBlank() && !user.startsWith("0") && !user.startsWith("root"), service.getKey());
        });
        assertTrue(dockerfile().lines().anyMatch("USER 10001:10001"::equals));
    }

    @Test
    void everyImageIsPinned() throws IOException {
        Stream<String> foreign = Stream.concat(
                services.valueStream().filter(service -> !service.has("build")).map(service -> service.path("image")
                        .asText()),
                dockerfile().lines().filter(line -> line.startsWith("FROM ")).map(line -> line.substring(5)));
        foreign.forEach(image -> assertTrue(PINNED.matcher(image).matches(), image));
    }

    @Test
    void whatRunsIsWatched() {
        services.properties().stream()
                .filter(service -> !service.getKey().endsWith("-migrate"))
                .forEach(service -> assertTrue(service.getValue().has("healthcheck"), service.getKey()));
    }

    @Test
    void aServiceStartsAfterItsTables() {
        for (ServiceDefinition service : ServiceDefinition.ALL) {
            assertEquals(
                    "service_completed_successfully",
                    services.path(service.module())
                            .path("depends_on")
                            .path(service.name() + "-migrate")
                            .path("condition")
                            .asText(),
                    service.module());
        }
    }

    @Test
    void keycloakHasADatabaseServerOfItsOwn() {
        assertTrue(services.at("/keycloak/environment/KC_DB_URL").asText().contains("//keycloak-postgres:"));
        assertFalse(services.at("/keycloak-postgres/networks").toString().contains("suite"));
    }

    @Test
    void portsAreOpenOnThisMachineOnly() {
        services.properties().forEach(service -> service.getValue()
                .path("ports")
                .forEach(port -> assertTrue(port.asText().startsWith("127.0.0.1:"), service.getKey())));
    }

    @Test
    void secretsComeFromOutside() {
        services.properties().forEach(service -> service.getValue().path("environment").properties().stream()
                .filter(entry ->
                        entry.getKey().contains("PASSWORD") || entry.getKey().contains("SECRET"))
                .forEach(entry -> assertTrue(
                        entry.getValue().asText().startsWith("${"), service.getKey() + " " + entry.getKey())));
    }

    @Test
    void prepareMakesEveryVariableThatIsUsedAndKeysThatOthersCannotRead() throws Exception {
        Path script = local.resolve("config/containers/prepare");
        Files.createDirectories(script.getParent());
        Files.copy(ROOT.resolve("config/containers/prepare"), script);

        Process prepare = new ProcessBuilder("bash", script.toString())
                .redirectErrorStream(true)
                .redirectOutput(local.resolve("prepare.log").toFile())
                .start();

        assertEquals(0, prepare.waitFor());
        Set<String> made = new TreeSet<>();
        Files.readAllLines(local.resolve(".env")).forEach(line -> made.add(line.substring(0, line.indexOf('='))));
        assertEquals(used(), made);
        assertEquals("rw-------", permissions(local.resolve(".env")));
        assertEquals("r--------", permissions(local.resolve(".local/container-keys/cursor.key")));
    }

    private static Set<String> used() throws IOException {
        Set<String> used = new TreeSet<>();
        Matcher variable = VARIABLE.matcher(Files.readString(ROOT.resolve("docker-compose.yml")));
        while (variable.find()) {
            used.add(variable.group(1));
        }
        return used;
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    private Set<String> names(String service) {
        Set<String> names = new TreeSet<>();
        services.path(service).path("environment").fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static Set<String> names(Map<String, String> environment) {
        return new TreeSet<>(environment.keySet());
    }

    private static String dockerfile() throws IOException {
        return Files.readString(ROOT.resolve("config/containers/Dockerfile"));
    }
}
