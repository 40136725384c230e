package cymru.gwarchod.testing.contract;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.ValidationReport;
import com.fasterxml.jackson.databind.JsonNode;
import cymru.gwarchod.testing.contract.ContractDocument.Operation;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Sends every example of a contract through the contract: an example that does not validate teaches the wrong thing. */
final class ContractExamplesCheck {

    private static final String ANY_ID = "019b8c92-4400-7b41-8e2f-3a5b7c9d1e2f";

    private final ContractDocument document;
    private final OpenApiInteractionValidator validator;

    private ContractExamplesCheck(Path oas30) {
        this.document = ContractDocument.read(oas30);
        this.validator = Validators.of(oas30);
    }

    static List<String> findings(Path oas30) {
        ContractExamplesCheck check = new ContractExamplesCheck(oas30);
        return check.document
                .operations()
                .flatMap(operation -> Stream.concat(check.request(operation), check.answers(operation)))
                .toList();
    }

    private Stream<String> request(Operation operation) {
        JsonNode example = operation.requestMedia().path("example");
        if (example.isMissingNode()) {
            return Stream.empty();
        }
        SimpleRequest.Builder request = new SimpleRequest.Builder(operation.method(), path(operation))
                .withContentType(operation.requestMediaType())
                .withAuthorization("Bearer any")
                .withBody(example.toString());
        operation.content().path("parameters").forEach(reference -> {
            JsonNode parameter =
                    document.root().at(reference.path("$ref").asText("#/none").substring(1));
            if (parameter.path("in").asText("").equals("header")) {
                request.withHeader(
                        parameter.path("name").asText(),
                        parameter.path("example").asText());
            }
        });
        return messages(operation, "request example", validator.validateRequest(request.build()));
    }

    private Stream<String> answers(Operation operation) {
        return operation.successes().flatMap(answer -> answer.getValue().path("content").properties().stream()
                .filter(media -> media.getValue().has("example"))
                .flatMap(media -> messages(
                        operation,
                        "response example",
                        validator.validateResponse(
                                path(operation),
                                Request.Method.valueOf(operation.method().toUpperCase(Locale.ROOT)),
                                SimpleResponse.Builder.status(Integer.parseInt(answer.getKey()))
                                        .withContentType(media.getKey())
                                        .withBody(
                                                media.getValue().path("example").toString())
                                        .build()))));
    }

    /** Any id will do in a path, and the first of the codes where it takes one. */
    private String path(Operation operation) {
        String path = operation.path();
        for (JsonNode parameter : operation.content().path("parameters")) {
            JsonNode schema = parameter.path("schema");
            JsonNode codes = (schema.has("$ref")
                            ? document.root().at(schema.path("$ref").asText().substring(1))
                            : schema)
                    .path("enum");
            if (parameter.path("in").asText("").equals("path") && !codes.isEmpty()) {
                path = path.replace(
                        "{" + parameter.path("name").asText() + "}",
                        codes.path(0).asText());
            }
        }
        return path.replaceAll("\\{[^}]+}", ANY_ID);
    }

    private static Stream<String> messages(Operation operation, String what, ValidationReport report) {
        return report.getMessages().stream()
                .filter(message -> message.getLevel() == ValidationReport.Level.ERROR)
                .map(message -> operation.id() + ", " + what + ": " + message.getMessage());
    }
}
