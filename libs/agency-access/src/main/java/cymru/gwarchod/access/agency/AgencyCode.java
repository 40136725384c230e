package cymru.gwarchod.access.agency;

import java.util.regex.Pattern;

/** The code of an agency as it stands in the register and in the {@code agency} claim, such as {@code SS-FLINTSHIRE}. */
public record AgencyCode(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9-]{1,39}");

    public AgencyCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not an agency code");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
