package cymru.gwarchod.obligations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cymru.gwarchod.statutoryclock.PolicyPack;
import cymru.gwarchod.statutoryclock.PolicyPacks;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What a service finds in its table when it starts. */
@StatutoryRule("SYS-08")
class ActivatedPacksTest {

    private static final PolicyPacks RELEASED = PolicyPacks.released();

    private static String released() throws IOException {
        try (InputStream file = PolicyPack.class.getResourceAsStream("policy-pack-GUIDANCE_2010_DRAFT-1.json")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void whatTheReleaseHasBroughtAlongMeanwhileIsOne() throws IOException {
        assertEquals(RELEASED, ActivatedPacks.together(RELEASED, List.of(released())));
    }

    @Test
    void anotherPackUnderTheSameNameStopsTheStartSayingWhere() throws IOException {
        var other = released().replace("\"amount\": 7,", "\"amount\": 9,");

        var refused = assertThrows(PolicyPack.Refused.class, () -> ActivatedPacks.together(RELEASED, List.of(other)));

        assertTrue(refused.getMessage().contains("GUIDANCE_2010_DRAFT@1: overlap, two packs"), refused.getMessage());
    }

    @Test
    void aPackWithAGapStopsTheStartSayingWhere() throws IOException {
        var gap = released().replace("\"id\": \"TIME-03\"", "\"id\": \"TIME-03-OTHER\"");

        var refused = assertThrows(PolicyPack.Refused.class, () -> ActivatedPacks.together(RELEASED, List.of(gap)));

        assertTrue(refused.getMessage().contains("TIME-03: gap, no period"), refused.getMessage());
    }
}
