package cymru.gwarchod.http;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Applies an RFC 7396 merge patch to a record: merge into a tree, read the tree strictly, validate the result. The
 * resource takes the patch as {@link JsonNode} and consumes {@link #MEDIA_TYPE}.
 */
@ApplicationScoped
public class MergePatch {

    /** The only media type that a PATCH may have. */
    public static final String MEDIA_TYPE = "application/merge-patch+json";

    /**
     * The record after the patch. Arrays are replaced whole, {@code null} clears, objects are merged.
     *
     * @param current the record that callers may edit, as it is now
     * @param patch what was sent
     * @param view the record that callers read; what stands there and not in {@code current} is read-only
     * @throws cymru.gwarchod.problem.ProblemException 422 {@code read-only-field}, 400 {@code unknown-field} or
     *     {@code invalid-type}
     * @throws jakarta.validation.ConstraintViolationException if the result breaks a constraint (answered as 422)
     */
    public <T extends Record> T apply(T current, JsonNode patch, Class<? extends Record> view) {
        throw new UnsupportedOperationException(current + patch.asText() + view);
    }
}
