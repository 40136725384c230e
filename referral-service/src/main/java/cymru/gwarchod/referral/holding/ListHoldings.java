package cymru.gwarchod.referral.holding;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.referral.accessrecord.ReachChild;
import cymru.gwarchod.referral.vocabulary.ChildId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/**
 * Lists what is held about a child. In three steps, so that no transaction is open while other services are asked: decide,
 * ask, record.
 */
@ApplicationScoped
public class ListHoldings {

    private final ReachChild reachChild;
    private final HoldingSources sources;
    private final RecordHoldingsReading recordHoldingsReading;

    ListHoldings(ReachChild reachChild, HoldingSources sources, RecordHoldingsReading recordHoldingsReading) {
        this.reachChild = reachChild;
        this.sources = sources;
        this.recordHoldingsReading = recordHoldingsReading;
    }

    /** What is held, or empty where the caller may not know. */
    public Optional<List<HeldRecords>> handle(ChildId child, AgencyScope scope) {
        return reachChild.handle(child, scope).map(access -> {
            List<HeldRecords> held = sources.all(child).stream()
                    .filter(records -> mayKnow(records, access, scope))
                    .toList();
            recordHoldingsReading.handle(child, access);
            return held;
        });
    }

    private static boolean mayKnow(HeldRecords records, AgencyScope.Allowed access, AgencyScope scope) {
        return access.view().equals(HoldingAccess.ALL)
                || records.holding()
                        .agency()
                        .filter(scope.caller().agency().code().value()::equals)
                        .isPresent();
    }
}
