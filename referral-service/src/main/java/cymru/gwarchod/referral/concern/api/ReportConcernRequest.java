package cymru.gwarchod.referral.concern.api;

import cymru.gwarchod.referral.concern.ReportConcern;
import cymru.gwarchod.referral.vocabulary.api.ConcernDetailsRequest;
import cymru.gwarchod.referral.vocabulary.api.ReportedChildRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A concern about a child (REF-04).")
public record ReportConcernRequest(
        @NotNull @Schema(description = "Whether significant harm is imminent: then refer at once, and call the police (REF-06)")
        Boolean immediateRisk,

        @NotNull @Valid ReportedChildRequest child,
        @NotNull @Valid ConcernDetailsRequest concern,

        @Schema(
                description =
                        "Whether everybody else is shown a professional of a kind of agency in your place. Said once, with the"
                                + " report, and by nobody unsaid")
        Optional<Boolean> anonymous) {

    ReportConcern.Command toCommand() {
        return new ReportConcern.Command(
                immediateRisk, anonymous.orElse(false), child.toReportedChild(), concern.toConcernDetails());
    }
}
