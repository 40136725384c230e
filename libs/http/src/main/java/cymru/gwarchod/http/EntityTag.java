package cymru.gwarchod.http;

import cymru.gwarchod.problem.GeneralProblems;
import cymru.gwarchod.problem.ProblemException;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.regex.Pattern;

/**
 * A strong validator (RFC 9110, 8.8.3): {@code "<view>.<version>"}. Two views of one version are different
 * representations, so the view is part of the tag.
 *
 * @param view the view that the caller has, lower case letters and hyphens ({@code full}, {@code summary})
 * @param version the version of the record, from 0
 */
public record EntityTag(String view, long version) {

    private static final Pattern VIEW = Pattern.compile("[a-z][a-z-]{0,31}");
    private static final Pattern HEADER = Pattern.compile("\"([a-z][a-z-]{0,31})\\.(0|[1-9][0-9]{0,17})\"");

    /**
     * Refuses what could not be read back.
     *
     * @throws IllegalArgumentException if the view or the version has another form
     */
    public EntityTag {
        if (version < 0 || !VIEW.matcher(view).matches()) {
            throw new IllegalArgumentException("Not a view and a version");
        }
    }

    /** The tag of that version in that view. */
    public static EntityTag of(String view, long version) {
        return new EntityTag(view, version);
    }

    /**
     * Reads {@code If-Match}. Weak tags, lists and {@code *} are refused: a change is decided on one version that the
     * caller has seen.
     *
     * @throws ProblemException 400 {@code invalid-header}
     */
    public static EntityTag fromString(String header) {
        var match = HEADER.matcher(header);
        if (!match.matches()) {
            throw ProblemException.at(HttpHeaders.IF_MATCH, GeneralProblems.INVALID_HEADER);
        }
        return new EntityTag(match.group(1), Long.parseLong(match.group(2)));
    }

    /**
     * Refuses a change that was decided on another version.
     *
     * @param current the tag of the record as it is now, in the caller's view
     * @throws ProblemException 412 {@code precondition-failed} with the current {@code ETag}
     */
    public void requireCurrent(EntityTag current) {
        if (!equals(current)) {
            throw ProblemException.of(GeneralProblems.PRECONDITION_FAILED).header(HttpHeaders.ETAG, current.toString());
        }
    }

    /** The header value, with its quotation marks. */
    @Override
    public String toString() {
        return '"' + view + '.' + version + '"';
    }
}
