package cymru.gwarchod.placement.gates;

import cymru.gwarchod.placement.notification.NotificationFixture;
import cymru.gwarchod.testing.security.OverPostingGate;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

@QuarkusTest
class OverPostingTest extends OverPostingGate {

    OverPostingTest() {
        super(Set.of(
                // Whether a document was handed over, by what the filer says.
                "amendPlacementNotification #/information/0/state", "filePlacementNotification #/information/0/state"));
    }

    @Override
    protected Map<String, Target> targets() {
        // Which claim it is, a path says in a word of its own: another one is no path at all.
        String claim = NotificationFixture.PATH + "/" + UUID.randomUUID() + "/claims/HOME_NOW/decision";
        return Map.of("decidePlacementClaim", new Target(claim, NotificationFixture.HOST, "\"host.0\""));
    }
}
