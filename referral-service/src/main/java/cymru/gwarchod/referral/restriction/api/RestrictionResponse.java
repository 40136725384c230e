package cymru.gwarchod.referral.restriction.api;

import cymru.gwarchod.access.PersonId;
import cymru.gwarchod.idempotency.Replayable;
import cymru.gwarchod.referral.restriction.domain.CaseRestriction;
import cymru.gwarchod.referral.restriction.domain.RestrictionReason;
import cymru.gwarchod.referral.restriction.domain.RestrictionStatus;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "Who alone, and who never, reaches a case: proposed, in force once two teams have approved it, or overtaken.")
public record RestrictionResponse(
        UUID id,
        UUID caseId,
        RestrictionStatus status,
        RestrictionReason reason,

        @Schema(description = "Whether only who is listed reaches the case")
        boolean restricted,

        @Schema(description = "Subjects of who alone reaches the case")
        List<String> listed,

        @Schema(description = "Subjects of who reaches it by nothing at all")
        List<String> excluded,

        Instant proposedAt,

        @Schema(examples = "Gweithia Ffuglen") String proposedBy,

        List<RestrictionApprovalResponse> approvals,

        @Schema(description = "Steps that the state allows now")
        List<String> allowedActions,

        Map<String, String> links)
        implements Replayable {

    @Schema(description = "One of the two approvals.")
    public record RestrictionApprovalResponse(
            @Schema(examples = "Arwena Ffuglen") String approvedBy,

            @Schema(
                    description = "The approver's team, or the office of who belongs to none",
                    examples = "ss-lead-officer")
            String team,

            Instant approvedAt) {

        static RestrictionApprovalResponse of(CaseRestriction.Approval approval) {
            return new RestrictionApprovalResponse(approval.by().name(), approval.team(), approval.at());
        }
    }

    static RestrictionResponse of(CaseRestriction restriction) {
        return new RestrictionResponse(
                restriction.id().value(),
                restriction.whose().caseId().value(),
                restriction.status(),
                restriction.proposal().reason(),
                restriction.lists().restricted(),
                subjects(restriction.lists().listed()),
                subjects(restriction.lists().excluded()),
                restriction.proposal().at(),
                restriction.proposal().by().name(),
                restriction.approvals().stream()
                        .map(RestrictionApprovalResponse::of)
                        .toList(),
                restriction.status() == RestrictionStatus.PROPOSED ? List.of("APPROVE") : List.of(),
                Map.of(
                        "self",
                        "/v1/case-restrictions/" + restriction.id().value(),
                        "case",
                        "/v1/cases/" + restriction.whose().caseId().value()));
    }

    private static List<String> subjects(Set<PersonId> people) {
        return people.stream().map(PersonId::subject).sorted().toList();
    }
}
