package cymru.gwarchod.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * One service of the suite, as the launcher knows it.
 *
 * @param name short name: its database, its logins and its log are called so
 * @param module folder in the repository and audience of its tokens
 * @param http port for requests
 * @param management port for health and metrics
 */
public record ServiceDefinition(String name, String module, PortName http, PortName management) {

    /** Every service of the suite. A service takes part as soon as its module has code. */
    public static final List<ServiceDefinition> ALL = List.of(
            service("referral", PortName.REFERRAL, PortName.REFERRAL_MANAGEMENT),
            service("assessment", PortName.ASSESSMENT, PortName.ASSESSMENT_MANAGEMENT),
            service("meeting", PortName.MEETING, PortName.MEETING_MANAGEMENT),
            service("placement", PortName.PLACEMENT, PortName.PLACEMENT_MANAGEMENT));

    private static ServiceDefinition service(String name, PortName http, PortName management) {
        return new ServiceDefinition(name, name + "-service", http, management);
    }

    /** The services whose module has code in this repository. */
    public static List<ServiceDefinition> present(Path root) {
        return ALL.stream().filter(service -> hasCode(root, service.module())).toList();
    }

    /** Another instance of the same service: the same program, the same database, ports of its own. */
    ServiceDefinition second() {
        return new ServiceDefinition(name, module, PortName.SECOND, PortName.SECOND_MANAGEMENT);
    }

    static boolean hasCode(Path root, String module) {
        return Files.isDirectory(root.resolve(module).resolve("src/main/java"));
    }

    /** The packaged program of a module. */
    static Path program(Path root, String module) {
        return root.resolve(module).resolve("target/quarkus-app/quarkus-run.jar");
    }

    /** The name as it stands in environment variables. */
    String upperName() {
        return name.toUpperCase(Locale.ROOT);
    }
}
