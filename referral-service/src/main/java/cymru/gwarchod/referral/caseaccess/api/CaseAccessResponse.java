package cymru.gwarchod.referral.caseaccess.api;

import cymru.gwarchod.access.Relation;
import cymru.gwarchod.referral.caseaccess.ReadCaseAccess;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "What the caller may do with a case. Whether its state allows it now is said by the operation itself.")
public record CaseAccessResponse(UUID caseId, List<AllowedOperationResponse> operations, Map<String, String> links) {

    @Schema(description = "An operation that the caller may call.")
    public record AllowedOperationResponse(
            @Schema(description = "The operationId", examples = "readCase")
            String operation,

            @Schema(description = "The view that it answers with", examples = "member")
            String view,

            @Schema(description = "The relation that it rests on")
            Relation basis) {

        static AllowedOperationResponse of(ReadCaseAccess.Operation operation) {
            return new AllowedOperationResponse(
                    operation.operation(),
                    operation.access().view(),
                    operation.access().basis());
        }
    }

    static CaseAccessResponse of(UUID caseId, List<ReadCaseAccess.Operation> operations) {
        String ofCase = "/v1/cases/" + caseId;
        return new CaseAccessResponse(
                caseId,
                operations.stream().map(AllowedOperationResponse::of).toList(),
                Map.of("self", ofCase + "/access", "case", ofCase));
    }
}
