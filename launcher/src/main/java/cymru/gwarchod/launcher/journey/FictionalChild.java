package cymru.gwarchod.launcher.journey;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A child who does not exist. Each has an NHS number of the range that is never given out (999), so that a journey that is
 * played again meets a new child.
 *
 * @param givenName a word that nobody is called
 * @param familyName a word that nobody is called
 * @param dateOfBirth civil date
 * @param nhsNumber ten digits, 999 first, with a valid check digit
 * @param address where nobody lives
 */
public record FictionalChild(
        String givenName, String familyName, String dateOfBirth, String nhsNumber, String address) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SERIAL_NUMBERS = 1_000_000;

    /** A child of about twelve: each journey moves the clock some months, and a child it should stay. */
    public static FictionalChild named(String givenName) {
        return new FictionalChild(
                givenName, "Dychmygol-Ffug", "2014-05-14", newNhsNumber(), "7 Heol Ddychmygol, Nunlle");
    }

    /** The same child, born on another day. */
    FictionalChild bornOn(LocalDate day) {
        return new FictionalChild(givenName, familyName, day.toString(), nhsNumber, address);
    }

    /** The child as somebody at the front line reports it. */
    public Map<String, Object> asReported() {
        Map<String, Object> reported = new LinkedHashMap<>();
        reported.put("givenName", givenName);
        reported.put("familyName", familyName);
        reported.put("dateOfBirth", dateOfBirth);
        reported.put("dateOfBirthAccuracy", "EXACT");
        reported.put("nhsNumber", nhsNumber);
        reported.put("address", address);
        reported.put("lookedAfter", false);
        return reported;
    }

    /** Nine digits weigh 10 down to 2; where the tenth would be a 10, the number does not exist. */
    private static String newNhsNumber() {
        while (true) {
            String nine = "999%06d".formatted(RANDOM.nextInt(SERIAL_NUMBERS));
            int sum = 0;
            for (int place = 0; place < nine.length(); place++) {
                sum += (nine.charAt(place) - '0') * (10 - place);
            }
            int check = (11 - sum % 11) % 11;
            if (check < 10) {
                return nine + check;
            }
        }
    }
}
