package cymru.gwarchod.launcher;

import cymru.gwarchod.launcher.server.HttpProbe;
import cymru.gwarchod.launcher.server.JvmArguments;
import cymru.gwarchod.launcher.server.KeycloakServer;
import cymru.gwarchod.launcher.server.Leftovers;
import cymru.gwarchod.launcher.server.ManagedProcess;
import cymru.gwarchod.launcher.server.PostgresServer;
import cymru.gwarchod.launcher.server.Secrets;
import cymru.gwarchod.launcher.server.StartCaches;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/**
 * The running suite: PostgreSQL, Keycloak, the services and the gateway, all on 127.0.0.1.
 *
 * <p>PostgreSQL starts first, then Keycloak, which takes longest; while it starts, each service's tables are brought up
 * to date and the services follow. {@link #close} stops everything in the reverse order. Only processes that the suite
 * started are ever ended.
 */
public final class Suite implements AutoCloseable {
    /** The name of the gateway where a service's name is asked for. */
    public static final String GATEWAY = "gateway";

    /** What a second instance adds to the name of its service. */
    public static final String SECOND = "-2";

    private static final Duration MIGRATION = Duration.ofSeconds(180);
    private static final Duration START = Duration.ofSeconds(180);
    private static final Duration STOP = Duration.ofSeconds(25);
    private static final Duration STOP_AND_WRITE = Duration.ofSeconds(240);

    private final SuiteConfig config;
    private final StartCaches caches;
    private final Deque<Runnable> undo = new ArrayDeque<>();
    private final Map<String, Program> programs = new LinkedHashMap<>();
    private final Secrets secrets;
    private final Leftovers leftovers;
    private final PostgresServer database;
    private final KeycloakServer keycloak;
    private final ReaderKeys readers;

    /** One of our own programs: how to start it, and what runs of it now. */
    private static final class Program {
        final PortName http;
        final URI ready;
        final Path jar;
        final Map<String, String> environment;
        ManagedProcess process;

        Program(PortName http, URI ready, Path jar, Map<String, String> environment, ManagedProcess process) {
            this.http = http;
            this.ready = ready;
            this.jar = jar;
            this.environment = environment;
            this.process = process;
        }
    }

    /**
     * Starts the suite and waits until every part is ready.
     *
     * @throws LaunchException if a part does not start; whatever had started is stopped again
     */
    public static Suite start(SuiteConfig config) {
        return new Suite(config);
    }

    private Suite(SuiteConfig config) {
        this.config = config;
        this.caches = new StartCaches(config.keeping());
        try {
            LocalFolder folder = LocalFolder.claim(config.local());
            undo.push(folder::release);
            this.leftovers = new Leftovers(config.local().resolve("processes"));
            int ended = leftovers.endAll();
            if (ended > 0) {
                say("Ended %d processes that an earlier run left behind".formatted(ended));
            }
            if (config.fresh()) {
                folder.deleteData();
            }
            folder.emptyLogs();
            requireFreePorts();
            requirePrograms();
            this.secrets = new Secrets(config.local());
            this.readers = new ReaderKeys(config.isLive() ? config.services() : List.of(), secrets.readerKeys());
            say("Starting PostgreSQL");
            this.database = PostgresServer.start(
                    config.local().resolve("postgres"),
                    config.ports().of(PortName.POSTGRES),
                    secrets,
                    config.logs(),
                    leftovers);
            undo.push(database::close);
            say("Starting Keycloak");
            this.keycloak = KeycloakServer.start(
                    new KeycloakServer.Settings(
                            config.root(),
                            config.local(),
                            config.cache(),
                            config.logs(),
                            config.ports().of(PortName.KEYCLOAK),
                            config.realms()),
                    database,
                    secrets,
                    leftovers,
                    config.progress());
            undo.push(keycloak::stop);
            startPrograms();
            if (config.isLive()) {
                // The live realm says nothing in plain HTTP until its administrator has allowed it on this machine.
                keycloak.awaitReady(KeycloakServer.MASTER_REALM);
                readers.register(keycloak, secrets);
            }
            keycloak.awaitReady(config.realm());
            programs.forEach((name, program) -> awaitReady(program));
        } catch (RuntimeException failure) {
            stopEverything();
            throw failure;
        }
    }

    /** The address that clients use. */
    public URI gateway() {
        return loopback(PortName.GATEWAY);
    }

    /** The issuer of the tokens that the suite trusts. */
    public URI issuer() {
        return keycloak.issuer(config.realm());
    }

    /** Keycloak. */
    public KeycloakServer keycloak() {
        return keycloak;
    }

    /** The address of one service behind the gateway. */
    public URI service(String name) {
        return loopback(program(name).http);
    }

    /** The database server. */
    public PostgresServer database() {
        return database;
    }

    /** Passwords and keys of this installation. */
    public Secrets secrets() {
        return secrets;
    }

    /** The services that take part, and the gateway. */
    public List<String> programs() {
        return List.copyOf(programs.keySet());
    }

    /** The process id of a service, for measurements. */
    public long pid(String name) {
        return program(name).process.pid();
    }

    /** The folder with one log for each part. */
    public Path logs() {
        return config.logs();
    }

    /** What was asked for. */
    public SuiteConfig config() {
        return config;
    }

    /** Ends a service or the gateway at once, as a crash would. */
    public void kill(String name) {
        program(name).process.kill();
    }

    /** Starts a service or the gateway again, stopping it first if it runs, and waits until it is ready. */
    public void restart(String name) {
        Program program = program(name);
        stop(program);
        program.process = run(name, program.jar, program.environment);
        awaitReady(program);
    }

    /**
     * Runs a service's program once beside it, to verify its audit; what it found is in its log.
     *
     * @throws LaunchException if something is wrong with the audit
     */
    public void verifyAudit(String name) {
        Program program = program(name);
        runOnce(name + "-verify-audit", program.jar, ServiceEnvironment.toVerifyAudit(program.environment))
                .awaitSuccess(MIGRATION);
    }

    @Override
    public void close() {
        stopEverything();
    }

    private void startPrograms() {
        ServiceEnvironment environment = new ServiceEnvironment(config, database::jdbcUrl, secrets, issuer(), readers);
        config.services()
                .forEach(service -> database.createServiceDatabase(
                        service.name(), config.root().resolve("config/postgres")));
        migrate(environment);
        undo.push(this::stopServices);
        for (ServiceDefinition service : config.services()) {
            launch(service.name(), service.module(), service.http(), service.management(), environment.of(service));
        }
        config.second()
                .ifPresent(second -> launch(
                        second.name() + SECOND,
                        second.module(),
                        second.http(),
                        second.management(),
                        environment.of(second)));
        if (config.gateway()) {
            launch(GATEWAY, GATEWAY, PortName.GATEWAY, PortName.GATEWAY_MANAGEMENT, environment.ofGateway());
            undo.push(() -> stop(programs.get(GATEWAY)));
        }
    }

    private void migrate(ServiceEnvironment environment) {
        PreparedTables prepared = new PreparedTables(config);
        List<ServiceDefinition> behind = config.services().stream()
                .filter(service -> !prepared.by(service))
                .toList();
        try (ExecutorService together = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> migrations = new ArrayList<>();
            for (ServiceDefinition service : behind) {
                say("Preparing the tables of " + service.module());
                Path jar = ServiceDefinition.program(config.root(), service.module());
                migrations.add(together.submit(
                        () -> runOnce(service.name() + "-migrate", jar, environment.ofMigration(service))
                                .awaitSuccess(MIGRATION)));
            }
            for (Future<?> migration : migrations) {
                migration.get();
            }
            behind.forEach(prepared::note);
        } catch (ExecutionException failure) {
            throw failure.getCause() instanceof LaunchException line ? line : new IllegalStateException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new LaunchException("interrupted while preparing the tables", interrupted);
        }
    }

    private void launch(
            String name, String module, PortName http, PortName management, Map<String, String> environment) {
        say("Starting " + module);
        Path jar = ServiceDefinition.program(config.root(), module);
        Program program = new Program(
                http,
                URI.create(loopback(management) + "/q/health/ready"),
                jar,
                environment,
                run(name, jar, environment));
        programs.put(name, program);
    }

    private ManagedProcess run(String name, Path jar, Map<String, String> environment) {
        return run(name, caches.ofProgram(jar), jar, environment);
    }

    private ManagedProcess runOnce(String name, Path jar, Map<String, String> environment) {
        return run(name, caches.ofOneRun(jar), jar, environment);
    }

    private ManagedProcess run(String name, List<String> cache, Path jar, Map<String, String> environment) {
        List<String> command = new ArrayList<>();
        command.add(JvmArguments.java().toString());
        command.addAll(JvmArguments.ofService());
        command.addAll(cache);
        command.addAll(List.of("-jar", jar.toString()));
        return ManagedProcess.start(name, command, environment, config.logs(), leftovers);
    }

    private static void awaitReady(Program program) {
        program.process.awaitReady(() -> HttpProbe.answers(program.ready), START);
    }

    private void requireFreePorts() {
        config.ports().requireFree(PortName.POSTGRES, PortName.KEYCLOAK);
        Stream.concat(config.services().stream(), config.second().stream())
                .forEach(service -> config.ports().requireFree(service.http(), service.management()));
        if (config.gateway()) {
            config.ports().requireFree(PortName.GATEWAY, PortName.GATEWAY_MANAGEMENT);
        }
    }

    private void requirePrograms() {
        List<String> modules = new ArrayList<>(
                config.services().stream().map(ServiceDefinition::module).toList());
        if (config.gateway()) {
            modules.add(GATEWAY);
        }
        for (String module : modules) {
            if (Files.notExists(ServiceDefinition.program(config.root(), module))) {
                throw new LaunchException(module + " is not built: ./run builds it, or mvn -DskipTests package.");
            }
        }
    }

    private void stopEverything() {
        if (programs.values().stream().anyMatch(program -> caches.isWriting(program.jar))) {
            say("Keeping what makes the next start of this build faster (once, about a minute)");
        }
        // The wish to stop may have come as an interrupt; stopping itself is done in full.
        boolean interrupted = Thread.interrupted();
        while (!undo.isEmpty()) {
            try {
                undo.pop().run();
            } catch (RuntimeException failure) {
                say("While stopping: " + failure.getMessage());
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** All are asked first and waited for then, so that each drains while the others do. */
    private void stopServices() {
        List<Program> services = programs.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(GATEWAY))
                .map(Map.Entry::getValue)
                .toList();
        services.forEach(service -> service.process.askToStop());
        services.forEach(this::stop);
    }

    private void stop(Program program) {
        if (program.process.stop(caches.isWriting(program.jar) ? STOP_AND_WRITE : STOP)) {
            caches.keep(program.jar);
        }
    }

    private Program program(String name) {
        Program program = programs.get(name);
        if (program == null) {
            throw new IllegalArgumentException(name + " does not take part; these do: " + programs.keySet());
        }
        return program;
    }

    private URI loopback(PortName port) {
        return URI.create("http://127.0.0.1:" + config.ports().of(port));
    }

    private void say(String line) {
        config.progress().accept(line);
    }
}
