package cymru.gwarchod.referral.gates;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Tag;

@Tag("deep")
@QuarkusTest
@TestProfile(DeepIsolationTest.FourConnections.class)
class DeepIsolationTest extends IsolationCases {

    DeepIsolationTest() {
        super(100_000);
    }

    /** Fewer connections than callers at once, who wait for one instead of giving up. */
    public static final class FourConnections implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.datasource.jdbc.min-size", "4",
                    "quarkus.datasource.jdbc.max-size", "4",
                    "quarkus.datasource.jdbc.acquisition-timeout", "20S");
        }
    }
}
