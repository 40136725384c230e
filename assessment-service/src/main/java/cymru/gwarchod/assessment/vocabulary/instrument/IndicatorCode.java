package cymru.gwarchod.assessment.vocabulary.instrument;

import java.util.Optional;
import java.util.regex.Pattern;

/** The code of one indicator, for example {@code RSK-07}. Whether it exists, and its class, depend on the version. */
public record IndicatorCode(String value) implements Comparable<IndicatorCode> {
    private static final Pattern FORM = Pattern.compile("[A-Z]{3}-[0-9]{2}");

    public IndicatorCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not an indicator code");
        }
    }

    /** Empty when the text does not have the form of a code, so that callers need no exception for bad input. */
    public static Optional<IndicatorCode> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new IndicatorCode(text)) : Optional.empty();
    }

    @Override
    public int compareTo(IndicatorCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
