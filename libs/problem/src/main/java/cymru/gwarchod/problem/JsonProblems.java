package cymru.gwarchod.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.PropertyBindingException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.util.List;

/**
 * What to answer to a body that could not be read. Only for exceptions from reading a request: the same exception from
 * reading stored JSON is a fault of the service and must stay a 500. Neither the value nor the Java type is repeated.
 */
public final class JsonProblems {

    private static final int LONGEST_NAME = 64;

    private JsonProblems() {}

    /** The problem, with a pointer where the reader knew where it was. */
    public static ProblemException of(JsonProcessingException unreadable) {
        return switch (unreadable) {
            case InvalidDefinitionException ours -> ProblemException.of(GeneralProblems.INTERNAL);
            case PropertyBindingException unknown -> at(unknown, GeneralProblems.UNKNOWN_FIELD, "unknown-field");
            case JsonMappingException refused
            when refused.getCause() instanceof ProblemException why ->
                at(
                        refused,
                        why.code(),
                        why.errors().isEmpty()
                                ? why.code().value()
                                : why.errors().getFirst().code());
            case JsonMappingException range
            when range.getCause() instanceof InputCoercionException ->
                at(range, GeneralProblems.INVALID_TYPE, "out-of-range");
            // A code outside its list is understood and refused (422), unlike a value of another type (400).
            case InvalidFormatException code
            when code.getTargetType() != null && code.getTargetType().isEnum() ->
                code.getValue() instanceof String
                        ? at(code, GeneralProblems.VALIDATION_FAILED, "unknown-code")
                        : at(code, GeneralProblems.INVALID_TYPE, "invalid-type");
            // A text where the contract has a number or a truth value: of another type, not of another form.
            case InvalidFormatException scalar
            when scalar.getTargetType() != null && isScalar(scalar.getTargetType()) ->
                at(scalar, GeneralProblems.INVALID_TYPE, "invalid-type");
            case InvalidFormatException format -> at(format, GeneralProblems.INVALID_TYPE, "invalid-format");
            case MismatchedInputException type -> at(type, GeneralProblems.INVALID_TYPE, "invalid-type");
            case ValueInstantiationException value -> at(value, GeneralProblems.INVALID_TYPE, "invalid-format");
            default -> ProblemException.of(GeneralProblems.MALFORMED_JSON);
        };
    }

    private static ProblemException at(JsonMappingException unreadable, ProblemCode code, String fieldCode) {
        return ProblemException.of(code, List.of(FieldError.of(pointer(unreadable), fieldCode)));
    }

    private static String pointer(JsonMappingException unreadable) {
        var pointer = Pointers.ROOT;
        for (var step : unreadable.getPath()) {
            var name = step.getFieldName();
            if (name == null) {
                pointer = Pointers.child(pointer, Math.max(step.getIndex(), 0));
            } else if (isPlain(name)) {
                pointer = Pointers.child(pointer, name);
            } else {
                // An unknown name is the caller's text; a strange one is not sent back.
                return pointer;
            }
        }
        return pointer;
    }

    private static boolean isScalar(Class<?> type) {
        return type.isPrimitive() || type == Boolean.class || Number.class.isAssignableFrom(type);
    }

    private static boolean isPlain(String name) {
        return name.length() <= LONGEST_NAME
                && name.chars().allMatch(c -> c == '_' || c == '-' || c < 128 && Character.isLetterOrDigit(c));
    }
}
