package cymru.gwarchod.access.agency;

import java.util.regex.Pattern;

/** The code of a team, home, school or service within an agency (ROLE-03), such as {@code SCHOOL-GLANNANT}. */
public record UnitCode(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9-]{1,39}");

    public UnitCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a unit code");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
