package cymru.gwarchod.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with one field of the request.
 *
 * @param pointer where, as an RFC 6901 pointer in fragment form ({@code #/child/dateOfBirth}); {@code #} is the whole
 *     body; a parameter or header is named by its plain name ({@code limit}, {@code If-Match})
 * @param code what is wrong, kebab-case ({@code required}, {@code too-long}); a program may rely on it
 * @param detail one sentence for a person, in the language of the answer; never the submitted value
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FieldError(
        String pointer, String code, @Nullable String detail) {

    /** An error that its code says completely. */
    public static FieldError of(String pointer, String code) {
        return new FieldError(pointer, code, null);
    }
}
