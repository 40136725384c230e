package cymru.gwarchod.referral.concern.api;

import cymru.gwarchod.referral.concern.ReportConcern;
import cymru.gwarchod.referral.vocabulary.api.ConcernDetailsRequest;
import cymru.gwarchod.referral.vocabulary.api.ReportedChildRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A concern about a child (REF-04).")
public record ReportConcernRequest(
        @NotNull @Schema(description = "Whether significant harm is imminent: then refer at once, and call the police (REF-06)")
        Boolean immediateRisk,

        @NotNull @Valid ReportedChildRequest child,
        @NotNull @Valid ConcernDetailsRequest concern) {

    ReportConcern.Command toCommand() {
        return new ReportConcern.Command(immediateRisk, child.toReportedChild(), concern.toConcernDetails());
    }
}
