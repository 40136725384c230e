package cymru.gwarchod.launcher;

import cymru.gwarchod.launcher.realm.RealmGenerator;
import cymru.gwarchod.launcher.server.Secrets;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The environment of our own programs: the same names as in {@code docker-compose.yml}, and the only place that sets them. */
final class ServiceEnvironment {
    private static final String LOOPBACK = "127.0.0.1";

    private final SuiteConfig config;
    private final UnaryOperator<String> jdbcUrl;
    private final Secrets secrets;
    private final URI issuer;
    private final ReaderKeys readers;

    /**
     * The environment of an installation.
     *
     * @param jdbcUrl the address of the database of a service, without credentials
     */
    ServiceEnvironment(
            SuiteConfig config, UnaryOperator<String> jdbcUrl, Secrets secrets, URI issuer, ReaderKeys readers) {
        this.config = config;
        this.jdbcUrl = jdbcUrl;
        this.secrets = secrets;
        this.issuer = issuer;
        this.readers = readers;
    }

    /** A service that answers requests. */
    Map<String, String> of(ServiceDefinition service) {
        Map<String, String> environment = common(profile());
        listen(environment, service.http(), service.management());
        data(environment, service);
        String reader = RealmGenerator.readerClientId(service.module());
        environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", issuer.toString());
        environment.put("QUARKUS_OIDC_CLIENT_AUTH_SERVER_URL", issuer.toString());
        environment.put("QUARKUS_OIDC_CLIENT_CLIENT_ID", reader);
        if (config.isLive()) {
            environment.putAll(readers.environment(reader, issuer));
        } else {
            environment.put("QUARKUS_OIDC_CLIENT_CREDENTIALS_SECRET", RealmGenerator.sandboxSecretOf(reader));
        }
        environment.put("GWARCHOD_GATEWAY_OUTER_ADDRESS", address(PortName.GATEWAY));
        // The feeds it reads: of the services that run here, and not its own.
        config.services().stream()
                .filter(peer -> !peer.name().equals(service.name()))
                .forEach(peer -> environment.put("GWARCHOD_PEER_" + peer.upperName(), address(peer.http())));
        return environment;
    }

    /** The one run that brings a service's tables up to date; the only one that gets the owner's password. */
    Map<String, String> ofMigration(ServiceDefinition service) {
        Map<String, String> environment = common("migrate");
        environment.put("QUARKUS_HTTP_PORT", "0");
        environment.put("QUARKUS_MANAGEMENT_PORT", "0");
        data(environment, service);
        environment.put("QUARKUS_FLYWAY_USERNAME", service.name() + "_owner");
        environment.put("QUARKUS_FLYWAY_PASSWORD", secrets.password(service.name() + "_owner"));
        return environment;
    }

    /** The one run beside a service that verifies its audit: the service's own environment, on no port. */
    static Map<String, String> toVerifyAudit(Map<String, String> service) {
        Map<String, String> environment = new LinkedHashMap<>(service);
        environment.put("QUARKUS_PROFILE", "verify-audit");
        environment.put("QUARKUS_HTTP_PORT", "0");
        environment.put("QUARKUS_MANAGEMENT_PORT", "0");
        return environment;
    }

    /** The gateway: it knows where to send a request, and has no credentials. */
    Map<String, String> ofGateway() {
        Map<String, String> environment = common(profile());
        listen(environment, PortName.GATEWAY, PortName.GATEWAY_MANAGEMENT);
        environment.put("GWARCHOD_GATEWAY_OUTER_ADDRESS", address(PortName.GATEWAY));
        ServiceDefinition.ALL.forEach(
                service -> environment.put("GWARCHOD_UPSTREAM_" + service.upperName(), instances(service)));
        return environment;
    }

    private String profile() {
        return config.isLive() ? "prod" : "sandbox";
    }

    private String instances(ServiceDefinition service) {
        return Stream.concat(Stream.of(service), config.second().stream().filter(second -> second.name()
                        .equals(service.name())))
                .map(instance -> address(instance.http()))
                .collect(Collectors.joining(","));
    }

    private Map<String, String> common(String profile) {
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("QUARKUS_PROFILE", profile);
        environment.put("QUARKUS_HTTP_HOST", LOOPBACK);
        environment.put("QUARKUS_MANAGEMENT_HOST", LOOPBACK);
        environment.put(
                "GWARCHOD_REGISTER_DIR",
                config.root().resolve("config/keycloak").toString());
        return environment;
    }

    private void listen(Map<String, String> environment, PortName http, PortName management) {
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(config.ports().of(http)));
        environment.put(
                "QUARKUS_MANAGEMENT_PORT", Integer.toString(config.ports().of(management)));
    }

    private void data(Map<String, String> environment, ServiceDefinition service) {
        environment.put("GWARCHOD_KEYS_DIR", secrets.keys().toString());
        environment.put("GWARCHOD_AUDIT_HEADS_DIR", secrets.auditHeads().toString());
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", jdbcUrl.apply(service.name()));
        environment.put("QUARKUS_DATASOURCE_USERNAME", service.name() + "_app");
        environment.put("QUARKUS_DATASOURCE_PASSWORD", secrets.password(service.name() + "_app"));
    }

    private String address(PortName port) {
        return "http://%s:%d".formatted(LOOPBACK, config.ports().of(port));
    }
}
