package cymru.gwarchod.referral.holding;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cymru.gwarchod.testing.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a service counts has a name in both languages and a legal basis with its source. */
class RecordKindsTest {

    private static final Pattern KIND = Pattern.compile("(?m)^-- ([A-Z][A-Z_]*)$");

    private final RecordKinds kinds = new RecordKinds();

    @ParameterizedTest
    @ValueSource(strings = {"referral", "assessment", "meeting", "placement"})
    void everyKindOfEveryServiceIsInTheTable(String service) throws IOException {
        Path file = Repository.root().resolve(service + "-service/src/main/resources/gwarchod/holdings.sql");
        var kind = KIND.matcher(Files.readString(file));
        assertTrue(kind.find(), "no kind in " + file);
        do {
            RecordKind known = kinds.of(kind.group(1));
            assertFalse(known.label().en().isBlank());
            assertFalse(known.label().cy().isBlank());
            assertFalse(known.basis().en().isBlank());
            assertFalse(known.basis().cy().isBlank());
            assertFalse(known.source().isBlank());
        } while (kind.find());
    }
}
