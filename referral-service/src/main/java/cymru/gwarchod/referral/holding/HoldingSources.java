package cymru.gwarchod.referral.holding;

import cymru.gwarchod.audit.holding.HoldingReader;
import cymru.gwarchod.audit.holding.InternalHoldingResource.Holdings;
import cymru.gwarchod.outbox.EveryPeer;
import cymru.gwarchod.problem.ProblemException;
import cymru.gwarchod.referral.vocabulary.ChildId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the services of this installation hold, asked at once. */
@ApplicationScoped
class HoldingSources {

    private static final Comparator<HeldRecords> ORDER = Comparator.comparing(HeldRecords::service)
            .thenComparing(held -> held.holding().kind())
            .thenComparing(held -> held.holding().agency().orElse(""));

    private final HoldingReader own;
    private final EveryPeer everyPeer;
    private final RecordKinds kinds;
    private final String service;

    HoldingSources(
            HoldingReader own,
            EveryPeer everyPeer,
            RecordKinds kinds,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.own = own;
        this.everyPeer = everyPeer;
        this.kinds = kinds;
        this.service = service;
    }

    /**
     * Everything that is held about a child, by service and kind.
     *
     * @throws ProblemException 503 that names a service which does not answer: what is held is known in full or not told
     */
    List<HeldRecords> all(ChildId child) {
        return everyPeer
                .ask(
                        service,
                        () -> new Holdings(own.holdings(child.value())),
                        "/internal/holdings?childId=" + child.value(),
                        Holdings.class)
                .entrySet()
                .stream()
                .flatMap(found -> found.getValue().holdings().stream()
                        .map(holding -> new HeldRecords(found.getKey(), holding, kinds.of(holding.kind()))))
                .sorted(ORDER)
                .toList();
    }
}
