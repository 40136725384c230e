package cymru.gwarchod.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReferencesTest {

    private static final String ALPHABET = "0123456789BCDFGHJKLMNPQRSTVXZ";
    private static final Instant MOMENT = Instant.parse("2027-12-31T23:30:00Z");
    private static final int MANY = 10_000;

    @Test
    void isForPeopleAndSpellsNothing() {
        assertTrue(
                References.next("REF", MOMENT).matches("REF-2027-[%1$s]{5}-[%1$s]{5}".formatted(ALPHABET)),
                "the form of a reference");
    }

    @Test
    void isDrawnAndNotCounted() {
        // given
        Set<String> drawn = new HashSet<>();
        int rises = 0;
        String last = "";

        // when
        for (int i = 0; i < MANY; i++) {
            String next = References.next("REF", MOMENT);
            drawn.add(next);
            rises += next.compareTo(last) > 0 ? 1 : 0;
            last = next;
        }

        // then
        assertEquals(MANY, drawn.size());
        assertTrue(
                rises > MANY / 4 && rises < MANY * 3 / 4, rises + " of " + MANY + " are greater than the one before");
    }

    @Test
    void aMisreadCharacterIsFound() {
        String said = said(References.next("REF", MOMENT));
        for (int place = 0; place < said.length(); place++) {
            for (char other : ALPHABET.toCharArray()) {
                if (other != said.charAt(place)) {
                    String misread = said.substring(0, place) + other + said.substring(place + 1);
                    assertNotEquals(checkOf(misread), misread.charAt(misread.length() - 1), misread);
                }
            }
        }
    }

    @Test
    void twoNeighboursSwappedAreFound() {
        String said = said(References.next("REF", MOMENT));
        for (int place = 0; place < said.length() - 1; place++) {
            if (said.charAt(place) != said.charAt(place + 1)) {
                String swapped = said.substring(0, place)
                        + said.charAt(place + 1)
                        + said.charAt(place)
                        + said.substring(place + 2);
                assertNotEquals(checkOf(swapped), swapped.charAt(swapped.length() - 1), swapped);
            }
        }
    }

    private static String said(String reference) {
        String said = reference.substring("REF-2027-".length()).replace("-", "");
        assertEquals(checkOf(said), said.charAt(said.length() - 1), "the last character of " + reference);
        return said;
    }

    private static char checkOf(String said) {
        return ALPHABET.charAt(IntStream.range(0, said.length() - 1)
                        .map(place -> (place + 1) * ALPHABET.indexOf(said.charAt(place)))
                        .sum()
                % ALPHABET.length());
    }
}
