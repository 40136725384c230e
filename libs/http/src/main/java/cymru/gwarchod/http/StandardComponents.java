package cymru.gwarchod.http;

import cymru.gwarchod.problem.Language;
import cymru.gwarchod.problem.Problem;
import cymru.gwarchod.problem.ProblemCatalogue;
import cymru.gwarchod.problem.ProblemEntry;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** The parts of the document that are the same in every service. */
final class StandardComponents {

    private static final String UUID_EXAMPLE = "018f9c2e-5a60-7c3b-9d1e-2f4a6b8c0d1e";

    /** The name of the one way to sign in. */
    static final String TOKEN = "Token";

    private StandardComponents() {}

    static void addTo(Components components) {
        addSchemas(components);
        addParameters(components);
        addHeaders(components);
        addResponses(components);
        components.addSecurityScheme(
                TOKEN,
                OASFactory.createSecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("bearer")
                        .bearerFormat("JWT")
                        .description("A token of the realm with this service in its audience and one agency."));
    }

    private static void addSchemas(Components components) {
        // Java's view of two headers; the parameters below are the contract's.
        components.removeSchema("EntityTag");
        components.removeSchema("IdempotencyKey");
        components.addSchema("FieldError", fieldError());
        components.addSchema("Problem", problem());
        var purposes = Stream.of(Purpose.values())
                .map(purpose ->
                        "- `" + purpose + "`: " + purpose.label(Language.EN) + " / " + purpose.label(Language.CY))
                .collect(Collectors.joining("\n"));
        components.addSchema(
                "Purpose",
                text("Why a child's record is read:\n" + purposes)
                        .enumeration(Stream.of(Purpose.values())
                                .map(purpose -> (Object) purpose.name())
                                .toList()));
    }

    private static Schema fieldError() {
        return object("What is wrong with one field or parameter.")
                .addProperty("pointer", text("Where: an RFC 6901 pointer into the body, or the name of a parameter."))
                .addProperty("code", text("What is wrong, for programs."))
                .addProperty("detail", text("The same for people, in the language of the answer."))
                .required(List.of("pointer", "code"));
    }

    private static Schema problem() {
        return object("RFC 9457 problem details: the body of every answer from 400 upwards.")
                .addProperty("type", text("The page that explains the code.").format("uri-reference"))
                .addProperty("title", text("What happened, in the language of the answer."))
                .addProperty("status", number().description("The HTTP status."))
                .addProperty("detail", text("What may be said about this occurrence."))
                .addProperty(
                        "instance",
                        text("This occurrence: `urn:uuid:` and the request id.").format("uri"))
                .addProperty("code", text("The stable code."))
                .addProperty("traceId", text("Under which logs and audit speak of this request."))
                .addProperty(
                        "errors",
                        OASFactory.createSchema()
                                .addType(SchemaType.ARRAY)
                                .items(OASFactory.createSchema().ref("FieldError"))
                                .description("The fields concerned, if any."))
                .required(List.of("type", "title", "status", "instance", "code", "traceId"));
    }

    private static void addParameters(Components components) {
        var purpose = OASFactory.createSchema().ref("Purpose");
        components
                .addParameter(
                        "Purpose",
                        header(HeaderNames.PURPOSE, "Why the record is read.", purpose, true)
                                .example("ASSESSMENT"))
                .addParameter(
                        "OptionalPurpose",
                        header(HeaderNames.PURPOSE, "Why, if said.", purpose, false)
                                .example("INTAKE"))
                .addParameter(
                        "IdempotencyKey",
                        header(
                                        HeaderNames.IDEMPOTENCY_KEY,
                                        "Chosen by the client; a repeated request with the same key is answered like the"
                                                + " first one. Quoted or bare.",
                                        text("1 to 128 visible ASCII characters.")
                                                .minLength(1)
                                                .maxLength(130),
                                        true)
                                .example(UUID_EXAMPLE))
                .addParameter(
                        "IfMatch",
                        header(
                                        HeaderNames.IF_MATCH,
                                        "The ETag of the version that the change was decided on; never `*`.",
                                        text("One strong tag."),
                                        true)
                                .example("\"full.3\""))
                .addParameter(
                        "AcceptLanguage",
                        header("Accept-Language", "English (`en`) or Welsh (`cy`).", text("RFC 9110."), false)
                                .example("cy"))
                .addParameter(
                        "RequestId",
                        header(
                                        HeaderNames.REQUEST_ID,
                                        "The caller's id of this request; made here if absent or not a UUID.",
                                        text("A UUID.").format("uuid"),
                                        false)
                                .example(UUID_EXAMPLE));
    }

    private static void addHeaders(Components components) {
        components
                .addHeader(
                        "RequestId",
                        header("The id of this request.", text("A UUID.").format("uuid")))
                .addHeader("ApiVersion", header("The release that answered.", text("major.minor.patch")))
                .addHeader("ContentLanguage", header("`en` or `cy`.", text("The language of the answer.")))
                .addHeader("ETag", header("The version of the record in this view.", text("A strong tag.")))
                .addHeader("Location", header("The new record.", text("A path.").format("uri-reference")))
                .addHeader("RetryAfter", header("Seconds to wait.", number()));
    }

    private static void addResponses(Components components) {
        var byStatus = ProblemCatalogue.load().general().stream()
                .collect(Collectors.groupingBy(ProblemEntry::status, TreeMap::new, Collectors.toList()));
        byStatus.forEach((status, entries) -> components.addResponse("Problem" + status, response(status, entries)));
    }

    private static APIResponse response(int status, List<ProblemEntry> entries) {
        var codes = entries.stream()
                .map(entry -> "`" + entry.code() + "`: " + entry.title().en())
                .collect(Collectors.joining("; "));
        var response = OASFactory.createAPIResponse()
                .description(codes)
                .content(OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("Problem"))));
        if (status == 429 || status == 503) {
            response.addHeader("Retry-After", OASFactory.createHeader().ref("RetryAfter"));
        }
        return response;
    }

    private static Schema object(String description) {
        return OASFactory.createSchema().addType(SchemaType.OBJECT).description(description);
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().addType(SchemaType.STRING).description(description);
    }

    private static Schema number() {
        return OASFactory.createSchema().addType(SchemaType.INTEGER);
    }

    private static Header header(String description, Schema schema) {
        return OASFactory.createHeader().description(description).schema(schema);
    }

    private static Parameter header(String name, String description, Schema schema, boolean required) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.HEADER)
                .description(description)
                .schema(schema)
                .required(required);
    }
}
