package cymru.gwarchod.assessment.vocabulary.instrument;

import java.util.regex.Pattern;

/** The name under which one list of indicators is published, for example {@code GUIDANCE_2010}. */
public record InstrumentVersion(String value) {
    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9_]{2,39}");

    public InstrumentVersion {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not an instrument version");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
