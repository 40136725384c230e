package cymru.gwarchod.http;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * How values that travel as text are written, in bodies and in parameters alike. Narrower than the JDK's own parsers:
 * no years beyond four digits (PostgreSQL has none for some of them), no abbreviated UUIDs.
 */
final class TextForms {

    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final int LONGEST = 40;

    private static final Map<Class<?>, Function<String, Object>> PARSERS = Map.of(
            UUID.class, TextForms::uuid,
            Instant.class, text -> Instant.parse(fourDigitYear(text)),
            LocalDate.class, text -> LocalDate.parse(fourDigitYear(text)),
            LocalDateTime.class, text -> LocalDateTime.parse(fourDigitYear(text)),
            OffsetDateTime.class, text -> OffsetDateTime.parse(fourDigitYear(text)),
            YearMonth.class, text -> YearMonth.parse(fourDigitYear(text)),
            LocalTime.class, LocalTime::parse,
            Duration.class, Duration::parse,
            Period.class, Period::parse);

    private TextForms() {}

    /** The types that have a form here. */
    static Iterable<Class<?>> types() {
        return PARSERS.keySet();
    }

    static boolean has(Class<?> type) {
        return PARSERS.containsKey(type);
    }

    /**
     * The value of that text.
     *
     * @throws RuntimeException if the text has another form
     */
    static Object parse(Class<?> type, String text) {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("Longer than any value of the type");
        }
        return PARSERS.get(type).apply(text);
    }

    private static UUID uuid(String text) {
        if (!UUID_FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("Not a UUID");
        }
        return UUID.fromString(text);
    }

    private static String fourDigitYear(String text) {
        if (text.isEmpty() || text.charAt(0) < '0' || text.charAt(0) > '9') {
            throw new IllegalArgumentException("Not a year of four digits");
        }
        return text;
    }
}
