package cymru.gwarchod.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmallTypesTest {

    private static final String REQUEST_ID = "018f9c2e-5a60-7c3b-9d1e-2f4a6b8c0d1e";
    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            delimiter = '|',
            value = {
                "-|EN",
                "''|EN",
                "cy|CY",
                "cy-GB|CY",
                "en-GB,cy;q=0.9|EN",
                "cy;q=0.9,en;q=0.8|CY",
                "fr|EN",
                "fr,cy;q=0.1|CY",
                "*|EN",
                ";;;|EN",
                "en;q=2|EN"
            })
    void choosesTheLanguage(String header, Language expected) {
        assertEquals(expected, Language.preferred(header));
    }

    @Test
    void doesNotReadAnEndlessLanguageHeader() {
        assertEquals(Language.EN, Language.preferred("cy," + "x".repeat(300)));
    }

    @Test
    void takesTheCallersRequestIdOnlyIfItIsAUuid() {
        assertEquals(
                UUID.fromString(REQUEST_ID),
                RequestIdentity.from(REQUEST_ID, null, null).requestId());
        assertNotEquals(
                UUID.fromString("00000001-0001-0001-0001-000000000001"),
                RequestIdentity.from("1-1-1-1-1", null, null).requestId());
    }

    @Test
    void prefersTheTracerThenTraceparentThenTheRequestId() {
        var traceparent = "00-" + TRACE + "-00f067aa0ba902b7-01";
        assertEquals("t", RequestIdentity.from(REQUEST_ID, traceparent, "t").traceId());
        assertEquals(TRACE, RequestIdentity.from(REQUEST_ID, traceparent, null).traceId());
        var own = REQUEST_ID.replace("-", "");
        assertEquals(
                own,
                RequestIdentity.from(REQUEST_ID, "00-" + "0".repeat(32) + "-00f067aa0ba902b7-01", null)
                        .traceId());
        assertEquals(own, RequestIdentity.from(REQUEST_ID, "nonsense", null).traceId());
    }

    @Test
    void escapesPointers() {
        assertEquals("#/a~1b/3/c~0d", Pointers.of("a/b", 3, "c~d"));
        assertEquals("#", Pointers.of());
    }

    @Test
    void matchesPathsByTheirTemplate() {
        var pattern = AllowedMethods.pattern("/v1/referrals/{id}/acceptance");
        assertTrue(pattern.matcher("/v1/referrals/1-2/acceptance").matches());
        assertFalse(pattern.matcher("/v1/referrals/1/2/acceptance").matches());
        assertFalse(pattern.matcher("/v1/referrals//acceptance").matches());
    }
}
