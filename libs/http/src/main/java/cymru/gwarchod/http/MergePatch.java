package cymru.gwarchod.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cymru.gwarchod.problem.FieldError;
import cymru.gwarchod.problem.GeneralProblems;
import cymru.gwarchod.problem.JsonProblems;
import cymru.gwarchod.problem.Pointers;
import cymru.gwarchod.problem.ProblemCatalogue;
import cymru.gwarchod.problem.ProblemException;
import cymru.gwarchod.problem.Violations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Applies an RFC 7396 merge patch to a record: merge into a tree, read the tree strictly, validate the result. The
 * resource takes the patch as {@link JsonNode} and consumes {@link #MEDIA_TYPE}.
 */
@ApplicationScoped
public class MergePatch {

    /** The only media type that a PATCH may have. */
    public static final String MEDIA_TYPE = "application/merge-patch+json";

    private final ObjectMapper json;
    private final Validator validator;
    private final Languages languages;
    private final ProblemCatalogue catalogue = ProblemCatalogue.load();

    MergePatch(ObjectMapper json, Validator validator, Languages languages) {
        this.json = json;
        this.validator = validator;
        this.languages = languages;
    }

    /**
     * The record after the patch. Arrays are replaced whole, {@code null} clears, objects are merged.
     *
     * @param current the record that callers may edit, as it is now
     * @param patch what was sent
     * @param view the record that callers read; what stands there and not in {@code current} is read-only
     * @throws ProblemException 422 {@code read-only-field} or {@code validation-failed}, 400 {@code unknown-field} or
     *     {@code invalid-type}
     */
    @SuppressWarnings("unchecked") // The class of a T is a Class<T> here: records cannot be extended.
    public <T extends Record> T apply(T current, JsonNode patch, Class<? extends Record> view) {
        if (!(patch instanceof ObjectNode changes)) {
            throw ProblemException.at(Pointers.ROOT, GeneralProblems.INVALID_TYPE);
        }
        var type = (Class<T>) current.getClass();
        refuseReadOnly(changes, components(type), components(view));
        var merged = merge(json.<ObjectNode>valueToTree(current), changes);
        try {
            return valid(json.treeToValue(merged, type));
        } catch (JsonProcessingException unreadable) {
            throw JsonProblems.of(unreadable);
        }
    }

    private <T> T valid(T result) {
        var violations = validator.validate(result);
        if (!violations.isEmpty()) {
            throw new Violations(catalogue, languages.current()).ofBody(violations);
        }
        return result;
    }

    private static void refuseReadOnly(ObjectNode changes, Set<String> editable, Set<String> readable) {
        var readOnly = new ArrayList<FieldError>();
        changes.fieldNames().forEachRemaining(name -> {
            if (readable.contains(name) && !editable.contains(name)) {
                readOnly.add(FieldError.of(Pointers.of(name), GeneralProblems.READ_ONLY_FIELD.value()));
            }
        });
        if (!readOnly.isEmpty()) {
            throw ProblemException.of(GeneralProblems.READ_ONLY_FIELD, readOnly);
        }
    }

    private static Set<String> components(Class<? extends Record> type) {
        return Stream.of(type.getRecordComponents())
                .map(component -> component.getName())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** RFC 7396, section 2. */
    static ObjectNode merge(ObjectNode target, ObjectNode patch) {
        for (var change : patch.properties()) {
            switch (change.getValue()) {
                case JsonNode clear when clear.isNull() -> target.remove(change.getKey());
                case ObjectNode inner ->
                    target.set(
                            change.getKey(),
                            merge(
                                    target.get(change.getKey()) instanceof ObjectNode old
                                            ? old
                                            : JsonNodeFactory.instance.objectNode(),
                                    inner));
                case JsonNode value -> target.set(change.getKey(), value);
            }
        }
        return target;
    }
}
