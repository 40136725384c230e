package cymru.gwarchod.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Turns Bean Validation's findings into field errors: a pointer instead of a Java path, a code instead of a sentence.
 *
 * <p>The code follows from the constraint ({@code @NotNull} is {@code required}); a constraint whose {@code message} is
 * itself kebab-case of two words or more ({@code @AssertTrue(message = "end-before-start")}) states its own. An own constraint annotation
 * without one is named after itself.
 */
public final class Violations {

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)+");
    private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)}");
    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("NotNull", "required"),
            Map.entry("NotBlank", "required"),
            Map.entry("NotEmpty", "required"),
            Map.entry("Null", "not-allowed"),
            Map.entry("Pattern", "invalid-format"),
            Map.entry("Email", "invalid-format"),
            Map.entry("URL", "invalid-format"),
            Map.entry("UUID", "invalid-format"),
            Map.entry("Digits", "invalid-format"),
            Map.entry("Min", "too-small"),
            Map.entry("DecimalMin", "too-small"),
            Map.entry("Positive", "too-small"),
            Map.entry("PositiveOrZero", "too-small"),
            Map.entry("Max", "too-large"),
            Map.entry("DecimalMax", "too-large"),
            Map.entry("Negative", "too-large"),
            Map.entry("NegativeOrZero", "too-large"),
            Map.entry("Range", "out-of-range"),
            Map.entry("Past", "in-future"),
            Map.entry("PastOrPresent", "in-future"),
            Map.entry("Future", "in-past"),
            Map.entry("FutureOrPresent", "in-past"),
            Map.entry("UniqueElements", "duplicates"),
            Map.entry("AssertTrue", "inconsistent"),
            Map.entry("AssertFalse", "inconsistent"));

    private final Map<String, Bilingual> texts;
    private final Language language;

    /**
     * Speaks that language.
     *
     * @param catalogue where the sentences stand
     */
    public Violations(ProblemCatalogue catalogue, Language language) {
        this.texts = catalogue.fieldDetails();
        this.language = language;
    }

    /** The problem of an object that was read from the body: 422. */
    public ProblemException ofBody(Collection<? extends ConstraintViolation<?>> violations) {
        return problem(
                GeneralProblems.VALIDATION_FAILED,
                violations.stream().map(v -> error(v, nodes(v))).toList());
    }

    /** The problem of a resource method's parameters: 422 for the body, 400 for anything else. */
    ProblemException ofParameters(Collection<? extends ConstraintViolation<?>> violations) {
        var body = new ArrayList<FieldError>();
        var parameters = new ArrayList<FieldError>();
        var absent = false;
        for (var violation : violations) {
            var nodes = nodes(violation);
            if (nodes.size() < 2 || nodes.get(1).getKind() != ElementKind.PARAMETER) {
                // A return value or a cross-parameter constraint: not the caller's doing.
                return ProblemException.of(GeneralProblems.INTERNAL);
            }
            var name = parameterName(violation, nodes);
            var inner = nodes.subList(2, nodes.size());
            if (name != null) {
                parameters.add(new FieldError(name, code(violation), detail(violation)));
            } else if (inner.isEmpty() && code(violation).equals("required")) {
                absent = true;
            } else {
                body.add(error(violation, inner));
            }
        }
        if (!parameters.isEmpty()) {
            return problem(GeneralProblems.INVALID_PARAMETER, parameters);
        }
        return absent
                ? ProblemException.of(GeneralProblems.BODY_REQUIRED)
                : problem(GeneralProblems.VALIDATION_FAILED, body);
    }

    private static ProblemException problem(ProblemCode code, List<FieldError> errors) {
        // Bean Validation reports in no order; an answer has one.
        return ProblemException.of(
                code,
                errors.stream()
                        .sorted(Comparator.comparing(FieldError::pointer).thenComparing(FieldError::code))
                        .distinct()
                        .toList());
    }

    private FieldError error(ConstraintViolation<?> violation, List<Path.Node> nodes) {
        var about = constraint(violation).startsWith("Assert") && !nodes.isEmpty()
                ? nodes.subList(0, nodes.size() - 1)
                : nodes;
        return new FieldError(pointer(about), code(violation), detail(violation));
    }

    private static String pointer(List<Path.Node> nodes) {
        var pointer = Pointers.ROOT;
        for (var node : nodes) {
            if (node.getKey() != null) {
                pointer = Pointers.child(pointer, node.getKey());
            } else if (node.getIndex() != null) {
                pointer = Pointers.child(pointer, node.getIndex());
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                pointer = Pointers.child(pointer, node.getName());
            }
        }
        return pointer;
    }

    private static String code(ConstraintViolation<?> violation) {
        var message = violation.getMessageTemplate();
        if (CODE.matcher(message).matches()) {
            return message;
        }
        var name = constraint(violation);
        if (name.equals("Size") || name.equals("Length")) {
            return size(violation);
        }
        var known = CODES.get(name);
        return known != null
                ? known
                : name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    private static String size(ConstraintViolation<?> violation) {
        var value = violation.getInvalidValue();
        var max = (int) violation.getConstraintDescriptor().getAttributes().get("max");
        if (value instanceof CharSequence text) {
            return text.length() > max ? "too-long" : "too-short";
        }
        var size =
                switch (value) {
                    case Collection<?> items -> items.size();
                    case Map<?, ?> entries -> entries.size();
                    case null, default -> 0;
                };
        return size > max ? "too-many" : "too-few";
    }

    private @Nullable String detail(ConstraintViolation<?> violation) {
        var text = texts.get(code(violation));
        if (text == null) {
            return null;
        }
        var attributes = violation.getConstraintDescriptor().getAttributes();
        // Only the rule's own bounds are filled in, never the value.
        var known = new HashSet<>(Set.of("min", "max"));
        known.retainAll(attributes.keySet());
        var sentence = PLACE.matcher(text.in(language))
                .replaceAll(place -> known.contains(place.group(1)) ? "" + attributes.get(place.group(1)) : "");
        return sentence.strip();
    }

    private static String constraint(ConstraintViolation<?> violation) {
        return violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
    }

    private static List<Path.Node> nodes(ConstraintViolation<?> violation) {
        var nodes = new ArrayList<Path.Node>();
        violation.getPropertyPath().forEach(nodes::add);
        return nodes;
    }

    /** The outside name of a parameter that is not the body, or null for the body. */
    private static @Nullable String parameterName(ConstraintViolation<?> violation, List<Path.Node> nodes) {
        var index = nodes.get(1).as(Path.ParameterNode.class).getParameterIndex();
        var types = nodes.get(0).as(Path.MethodNode.class).getParameterTypes().toArray(Class<?>[]::new);
        // The bean is a generated subclass whose methods have no annotations; the resource's own class has them.
        for (Class<?> owner = violation.getRootBeanClass(); owner != null; owner = owner.getSuperclass()) {
            try {
                var method = owner.getDeclaredMethod(nodes.get(0).getName(), types);
                for (var annotation : method.getParameterAnnotations()[index]) {
                    var name = OutsideNames.of(annotation);
                    if (name != null) {
                        return name.isEmpty() ? nodes.getLast().getName() : name;
                    }
                }
            } catch (NoSuchMethodException inherited) {
                continue;
            }
        }
        return null;
    }

    /** JAX-RS annotations carry the name that the caller knows. */
    private static final class OutsideNames {

        private OutsideNames() {}

        static @Nullable String of(Annotation annotation) {
            return switch (annotation) {
                case jakarta.ws.rs.QueryParam query -> query.value();
                case jakarta.ws.rs.PathParam path -> path.value();
                case jakarta.ws.rs.HeaderParam header -> header.value();
                case jakarta.ws.rs.BeanParam bean -> "";
                default -> null;
            };
        }
    }
}
