package cymru.gwarchod.http;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneOffset;

/**
 * What people say of a record beside its id: {@code REF-2027-7K3M0-Q9XDB}. Drawn, not counted, so that nobody learns from
 * the own records how many others there are. No vowel of either language, so that it spells nothing, and a last character by
 * which one that was misread, misheard or swapped with its neighbour is found.
 */
public final class References {

    private static final SecureRandom RANDOM = new SecureRandom();
    /** A prime number of them: the weighted sum then finds every single error and every swap of neighbours. */
    private static final String ALPHABET = "0123456789BCDFGHJKLMNPQRSTVXZ";

    private static final int DRAWN = 9;
    private static final int GROUP = 5;

    private References() {}

    /**
     * A new reference.
     *
     * @param kind what it refers to, such as {@code REF}
     * @param now the moment the record is made, from the injected clock
     */
    public static String next(String kind, Instant now) {
        StringBuilder drawn = new StringBuilder(DRAWN + 1);
        for (int place = 0; place < DRAWN; place++) {
            drawn.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        drawn.append(check(drawn));
        drawn.insert(GROUP, '-');
        return "%s-%d-%s".formatted(kind, now.atZone(ZoneOffset.UTC).getYear(), drawn);
    }

    private static char check(CharSequence drawn) {
        int sum = 0;
        for (int place = 0; place < drawn.length(); place++) {
            sum += (place + 1) * ALPHABET.indexOf(drawn.charAt(place));
        }
        return ALPHABET.charAt(sum % ALPHABET.length());
    }
}
