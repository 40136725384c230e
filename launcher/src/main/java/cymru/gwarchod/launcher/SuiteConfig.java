package cymru.gwarchod.launcher;

import cymru.gwarchod.launcher.realm.RealmGenerator;
import cymru.gwarchod.launcher.realm.Register;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What to start and where.
 *
 * @param root the repository
 * @param local folder for data, keys, secrets and logs
 * @param cache folder for what is built once and outlives a clean: the prepared Keycloak
 * @param ports where each part listens
 * @param services the services to start
 * @param second another instance of one of the services, which runs beside the first
 * @param gateway whether to start the gateway
 * @param realms realm files that Keycloak imports; the first is the one that the suite trusts
 * @param fresh whether to delete earlier data first
 * @param keeping whether each program leaves what makes its next start faster
 * @param progress is told, one line at a time, what happens
 */
public record SuiteConfig(
        Path root,
        Path local,
        Path cache,
        Ports ports,
        List<ServiceDefinition> services,
        Optional<ServiceDefinition> second,
        boolean gateway,
        List<Path> realms,
        boolean fresh,
        boolean keeping,
        Consumer<String> progress) {

    /** Everything that the repository has, with the data in {@code .local} and the ports of the environment. */
    public static SuiteConfig of(Path root, Map<String, String> environment) {
        return new SuiteConfig(
                root,
                root.resolve(".local"),
                cache(environment),
                Ports.from(environment),
                ServiceDefinition.present(root),
                Optional.empty(),
                ServiceDefinition.hasCode(root, "gateway"),
                List.of(root.resolve("config/keycloak/sandbox-realm.json")),
                false,
                false,
                line -> {});
    }

    /**
     * Everything that the repository has, on free ports and with data of its own, for tests.
     *
     * @param local an empty folder that the test deletes
     */
    public static SuiteConfig forTests(Path root, Path local) {
        SuiteConfig usual = of(root, System.getenv());
        return new SuiteConfig(
                root,
                local,
                usual.cache,
                Ports.free(),
                usual.services,
                usual.second,
                usual.gateway,
                usual.realms,
                false,
                false,
                usual.progress);
    }

    /** The same, with another choice of services and gateway. */
    public SuiteConfig starting(List<ServiceDefinition> chosen, boolean withGateway) {
        return new SuiteConfig(
                root, local, cache, ports, chosen, Optional.empty(), withGateway, realms, fresh, keeping, progress);
    }

    /** The same, with another instance of one of the services. */
    public SuiteConfig twice(String service) {
        Optional<ServiceDefinition> another = services.stream()
                .filter(each -> each.name().equals(service))
                .map(ServiceDefinition::second)
                .findFirst();
        return new SuiteConfig(root, local, cache, ports, services, another, gateway, realms, fresh, keeping, progress);
    }

    /** The same, with other realm files. */
    public SuiteConfig importing(List<Path> chosen) {
        return new SuiteConfig(root, local, cache, ports, services, second, gateway, chosen, fresh, keeping, progress);
    }

    /** The same, deleting earlier data or not, and telling somebody what happens. */
    public SuiteConfig telling(Consumer<String> listener, boolean deleteFirst) {
        return new SuiteConfig(
                root, local, cache, ports, services, second, gateway, realms, deleteFirst, keeping, listener);
    }

    /** The same, each program leaving what makes its next start faster; its end takes longer for it. */
    public SuiteConfig keepingStartCaches() {
        return new SuiteConfig(root, local, cache, ports, services, second, gateway, realms, fresh, true, progress);
    }

    /** The same in earnest: the live realm, in which the tokens of callers are bound to their keys. */
    public SuiteConfig live() {
        return importing(List.of(root.resolve("config/keycloak/live-realm.json")));
    }

    /** Whether the suite trusts the live realm. */
    public boolean isLive() {
        return realms.getFirst().endsWith("live-realm.json");
    }

    /** The realm that the suite trusts. */
    String realm() {
        return isLive() ? RealmGenerator.LIVE_REALM : RealmGenerator.SANDBOX_REALM;
    }

    /** The agencies, units, roles and people that take part. */
    public Register register() {
        return Register.read(root.resolve("config/keycloak"));
    }

    Path logs() {
        return local.resolve("logs");
    }

    private static Path cache(Map<String, String> environment) {
        return set(environment, "GWARCHOD_CACHE_DIR")
                .map(Path::of)
                .or(() -> set(environment, "XDG_CACHE_HOME").map(folder -> Path.of(folder, "gwarchod")))
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".cache", "gwarchod"));
    }

    private static Optional<String> set(Map<String, String> environment, String variable) {
        return Optional.ofNullable(environment.get(variable)).filter(value -> !value.isBlank());
    }
}
