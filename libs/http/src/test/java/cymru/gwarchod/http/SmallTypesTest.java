package cymru.gwarchod.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cymru.gwarchod.problem.GeneralProblems;
import cymru.gwarchod.problem.Language;
import cymru.gwarchod.problem.ProblemException;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmallTypesTest {

    private static final Instant MOMENT = Instant.parse("2027-03-01T09:00:00.123456Z");

    record Written(String a, Optional<String> b, Instant at, UUID none) {}

    @Test
    void writesAndReadsAnEntityTag() {
        var tag = EntityTag.of("full", 12);
        assertEquals("\"full.12\"", tag.toString());
        assertEquals(tag, EntityTag.fromString("\"full.12\""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "full.1",
                "W/\"full.1\"",
                "\"full.1\", \"full.2\"",
                "\"full.01\"",
                "\"full.-1\"",
                "\"full\"",
                "",
                "\"FULL.1\"",
                "\"full.9999999999999999999\""
            })
    void refusesAnyOtherIfMatch(String header) {
        var refused = assertThrows(ProblemException.class, () -> EntityTag.fromString(header));
        assertEquals(GeneralProblems.INVALID_HEADER, refused.code());
    }

    @Test
    void tellsTheCurrentTagWithA412() {
        var refused = assertThrows(
                ProblemException.class, () -> EntityTag.of("full", 1).requireCurrent(EntityTag.of("full", 2)));
        assertEquals(GeneralProblems.PRECONDITION_FAILED, refused.code());
        assertEquals("\"full.2\"", refused.headers().get("ETag"));
    }

    @Test
    void doesNotTakeOneViewForAnother() {
        var summary = EntityTag.of("summary", 2);
        assertThrows(ProblemException.class, () -> summary.requireCurrent(EntityTag.of("full", 2)));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            value = {"abc,abc", "'\"abc\"',abc", "a b,-", "'',-", "'\"\"',-", "caffè,-", "'a\"b',-"})
    void readsIdempotencyKeysQuotedAndBare(String header, String expected) {
        if (expected.equals("-")) {
            var refused = assertThrows(ProblemException.class, () -> IdempotencyKey.fromString(header));
            assertEquals(GeneralProblems.IDEMPOTENCY_KEY_REQUIRED, refused.code());
        } else {
            assertEquals(expected, IdempotencyKey.fromString(header).value());
        }
    }

    @Test
    void limitsIdempotencyKeysTo128Characters() {
        assertEquals(128, IdempotencyKey.fromString("x".repeat(128)).value().length());
        assertThrows(ProblemException.class, () -> IdempotencyKey.fromString("x".repeat(129)));
    }

    @Test
    void readsAPurposeOnlyByItsExactCode() {
        assertEquals(Purpose.ASSESSMENT, Purpose.fromString("ASSESSMENT"));
        assertThrows(ProblemException.class, () -> Purpose.fromString("assessment"));
        assertThrows(ProblemException.class, () -> Purpose.fromString(" ASSESSMENT"));
    }

    @Test
    void labelsEveryPurposeInBothLanguages() {
        var labels = new HashSet<String>();
        for (var purpose : Purpose.values()) {
            assertTrue(labels.add(purpose.label(Language.EN)), purpose.name());
            assertTrue(labels.add(purpose.label(Language.CY)), purpose.name());
        }
    }

    @Test
    void makesIdsThatSortByTimeAndDoNotRepeat() {
        var ids = new HashSet<UUID>();
        for (var i = 0; i < 10_000; i++) {
            var id = Ids.next(MOMENT);
            assertTrue(ids.add(id));
            assertEquals(7, id.version());
            assertEquals(2, id.variant());
            assertEquals(MOMENT.toEpochMilli(), id.getMostSignificantBits() >>> 16);
        }
        var earlier = Ids.next(MOMENT).toString();
        var later = Ids.next(MOMENT.plusMillis(1)).toString();
        assertTrue(earlier.compareTo(later) < 0);
    }

    @Test
    void refusesAnIdForAMomentThatHasNone() {
        assertThrows(IllegalArgumentException.class, () -> Ids.next(Instant.EPOCH.minusMillis(1)));
    }

    @Test
    void refusesALimitOutOfRange() {
        assertEquals(200, new PageQuery(200, Optional.empty()).limit());
        for (var limit : new int[] {0, 201, -1}) {
            var refused = assertThrows(ProblemException.class, () -> new PageQuery(limit, Optional.empty()));
            assertEquals(GeneralProblems.INVALID_PARAMETER, refused.code());
        }
    }

    @Test
    void writesWithoutAbsentOptionalsAndWithIsoTimes() throws JsonProcessingException {
        var json = StrictJson.mapper().writeValueAsString(new Written("x", Optional.empty(), MOMENT, null));
        assertEquals("{\"a\":\"x\",\"at\":\"2027-03-01T09:00:00.123456Z\"}", json);
    }

    @Test
    void normalisesTexts() throws JsonProcessingException {
        var decomposed = "{\"a\":\"Siân\"}";
        assertEquals(
                "Si\u00e2n",
                StrictJson.mapper().readValue(decomposed, Written.class).a());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                // The examples of RFC 7396, appendix A, whose results are objects.
                "{\"a\":\"b\"}|{\"a\":\"c\"}|{\"a\":\"c\"}",
                "{\"a\":\"b\"}|{\"b\":\"c\"}|{\"a\":\"b\",\"b\":\"c\"}",
                "{\"a\":\"b\"}|{\"a\":null}|{}",
                "{\"a\":\"b\",\"b\":\"c\"}|{\"a\":null}|{\"b\":\"c\"}",
                "{\"a\":[\"b\"]}|{\"a\":\"c\"}|{\"a\":\"c\"}",
                "{\"a\":\"c\"}|{\"a\":[\"b\"]}|{\"a\":[\"b\"]}",
                "{\"a\":{\"b\":\"c\"}}|{\"a\":{\"b\":\"d\",\"c\":null}}|{\"a\":{\"b\":\"d\"}}",
                "{\"a\":[{\"b\":\"c\"}]}|{\"a\":[1]}|{\"a\":[1]}",
                "{\"e\":null}|{\"a\":1}|{\"e\":null,\"a\":1}",
                "{}|{\"a\":{\"bb\":{\"ccc\":null}}}|{\"a\":{\"bb\":{}}}"
            })
    void mergesAsTheStandardSays(String target, String patch, String expected) throws JsonProcessingException {
        var json = StrictJson.mapper();
        assertEquals(json.readTree(expected), MergePatch.merge((ObjectNode) json.readTree(target), (ObjectNode)
                json.readTree(patch)));
    }
}
