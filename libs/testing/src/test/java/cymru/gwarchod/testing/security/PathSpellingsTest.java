package cymru.gwarchod.testing.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathSpellingsTest {

    @ParameterizedTest
    @ValueSource(strings = {"/v1/referrals", "/v1/cases/0197f3a2/allocations/0197f3a3/ending", "/internal/events"})
    void thereAreManyAllDifferentAndNoneIsThePath(String path) {
        List<String> spellings = PathSpellings.of(path);

        assertTrue(spellings.size() >= 45, () -> "only " + spellings.size());
        assertEquals(spellings.size(), Set.copyOf(spellings).size());
        assertFalse(spellings.contains(path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/referrals;x",
                "/v1%2freferrals",
                "/v1%5creferrals",
                "/v1/referrals%3bx=1",
                "/v1//referrals",
                "/v1\\referrals",
                "/v1/referrals%00",
                "/v1/x/%2e%2e/referrals",
                "/v1/%252e%252e/referrals",
                "/V1/REFERRALS",
                "/v1/referrals/",
                "/v1/referrals.",
                "/v1%EF%BC%8Freferrals",
                "/v1%c0%afreferrals",
                "http://localhost/v1/referrals"
            })
    void everyFamilyIsThere(String spelling) {
        assertTrue(PathSpellings.of("/v1/referrals").contains(spelling), spelling);
    }
}
