package cymru.gwarchod.gateway;

import cymru.gwarchod.gateway.contract.ContractMerger;
import cymru.gwarchod.gateway.edge.AccessLog;
import cymru.gwarchod.gateway.edge.BodyReader;
import cymru.gwarchod.gateway.edge.Cors;
import cymru.gwarchod.gateway.edge.FloodLimit;
import cymru.gwarchod.gateway.edge.HeaderGate;
import cymru.gwarchod.gateway.edge.PathCanon;
import cymru.gwarchod.gateway.edge.ProblemAnswers;
import cymru.gwarchod.gateway.edge.Responder;
import cymru.gwarchod.gateway.pages.OwnPages;
import cymru.gwarchod.gateway.proxy.ProxySettings;
import cymru.gwarchod.gateway.proxy.ServiceProxy;
import cymru.gwarchod.gateway.routing.Contract;
import cymru.gwarchod.gateway.routing.Contract.Rendering;
import cymru.gwarchod.gateway.routing.Owner;
import cymru.gwarchod.gateway.routing.PathTable;
import cymru.gwarchod.gateway.routing.RouteTable;
import cymru.gwarchod.gateway.scenario.ScenarioClock;
import cymru.gwarchod.gateway.scenario.SuiteClock;
import cymru.gwarchod.problem.ProblemCatalogue;
import io.github.bucket4j.TimeMeter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.configuration.ConfigUtils;
import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Puts the edge together and in front of everything else that would answer on the public port. */
@ApplicationScoped
public class Gateway {

    /** Before every route of the framework: what is not ours to answer is 404 here and nowhere else. */
    private static final int FIRST = Integer.MIN_VALUE + 100;

    /** What is sent there never leaves the machine, so that a rehearsal of the live suite needs no certificate. */
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost");

    private final Vertx vertx;
    private final GatewayConfig config;
    private final UpstreamConfig upstream;
    private final ScenarioConfig scenario;
    private final Set<String> origins;
    private final MeterRegistry meters;

    /** Takes the settings. */
    public Gateway(
            Vertx vertx,
            GatewayConfig config,
            UpstreamConfig upstream,
            ScenarioConfig scenario,
            @ConfigProperty(name = "gwarchod.cors.origins") Optional<Set<String>> origins,
            MeterRegistry meters) {
        this.vertx = vertx;
        this.config = config;
        this.upstream = upstream;
        this.scenario = scenario;
        this.origins = origins.orElse(Set.of());
        this.meters = meters;
    }

    void route(@Observes Router router) {
        requireOuterAddress(config.outerAddress(), ConfigUtils.isProfileActive("prod"));
        requireSandbox(scenario.enabled(), ConfigUtils.getProfiles());
        var contracts = ContractMerger.committed(config.contracts(), Rendering.OAS31);
        var catalogue = ProblemCatalogue.load();
        var problems = new ProblemAnswers(catalogue, vertx);
        var pages = new OwnPages(catalogue, config.contracts());
        var limits = config.limits();
        var edge = new Edge(
                new AccessLog(meters),
                new Cors(origins),
                // Cheapest and widest first: a flood is counted whatever it asks for.
                List.of(
                        new FloodLimit(
                                new FloodLimit.Rates(
                                        config.flood().perCaller(),
                                        config.flood().perAddress()),
                                TimeMeter.SYSTEM_MILLISECONDS),
                        new PathCanon(),
                        new HeaderGate(limits.headers(), limits.headerBytes())),
                routes(contracts, pages),
                pages,
                new BodyReader(vertx, limits.bodyBytes(), limits.allBodiesBytes(), limits.bodyDeadline()),
                services(problems),
                own(contracts, problems),
                problems);
        router.route().order(FIRST).handler(edge).failureHandler(edge::failed);
    }

    private RouteTable routes(List<Contract> contracts, OwnPages pages) {
        var routes = new RouteTable(PathTable.ofTheSuite(), contracts);
        pages.outsideTheContract().forEach(routes::with);
        return scenario.enabled() ? routes : routes.without(ScenarioClock.TEMPLATE);
    }

    /** What the gateway answers itself and cannot answer from memory. */
    private Map<String, Responder> own(List<Contract> contracts, ProblemAnswers problems) {
        if (!scenario.enabled()) {
            return Map.of();
        }
        // A service without a contract does not run yet; the order is that of the path table.
        var services = new LinkedHashMap<String, List<URI>>();
        for (var contract : contracts) {
            var instances = addresses().get(contract.owner());
            if (instances != null) {
                services.put(contract.owner().service(), instances);
            }
        }
        var time = InstantSource.system();
        return Map.of(
                ScenarioClock.TEMPLATE,
                new ScenarioClock(SuiteClock.of(vertx, services, time), problems, () -> time.instant()
                        .plus(scenario.deadline())));
    }

    private Map<Owner, ServiceProxy> services(ProblemAnswers problems) {
        var service = config.service();
        var settings = new ProxySettings(
                config.outerAddress(), service.deadline(), service.connections(), service.queue(), service.poolWait());
        var services = new EnumMap<Owner, ServiceProxy>(Owner.class);
        addresses()
                .forEach((owner, instances) ->
                        services.put(owner, new ServiceProxy(vertx, instances, settings, problems)));
        return services;
    }

    private Map<Owner, List<URI>> addresses() {
        return Map.of(
                Owner.REFERRAL, upstream.referral(),
                Owner.ASSESSMENT, upstream.assessment(),
                Owner.MEETING, upstream.meeting(),
                Owner.PLACEMENT, upstream.placement());
    }

    /** Time is moved in a sandbox and nowhere else; a live gateway with the switch on must not even start. */
    static void requireSandbox(boolean scenario, List<String> profiles) {
        if (scenario && profiles.stream().noneMatch(profile -> profile.equals("sandbox") || profile.equals("test"))) {
            throw new IllegalStateException("gwarchod.scenario-clock.enabled is for the sandbox profile only");
        }
    }

    /** Services compare proofs of possession with this address, so a wrong one must not get as far as a request. */
    static void requireOuterAddress(URI address, boolean live) {
        if (address.getHost() == null
                || !address.toString().equals(address.getScheme() + "://" + address.getRawAuthority())
                || address.getRawUserInfo() != null) {
            throw new IllegalStateException("gwarchod.gateway.outer-address is scheme, host and port, nothing else");
        }
        if (live && !"https".equals(address.getScheme()) && !LOOPBACK.contains(address.getHost())) {
            throw new IllegalStateException("gwarchod.gateway.outer-address must be https in the live profile");
        }
    }
}
