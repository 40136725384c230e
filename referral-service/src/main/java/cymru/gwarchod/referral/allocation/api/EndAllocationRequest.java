package cymru.gwarchod.referral.allocation.api;

import cymru.gwarchod.referral.allocation.domain.Allocation;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Why the case is allocated to nobody from now on.")
public record EndAllocationRequest(
        @NotNull @Schema(examples = "SERVICE_ENDED") Reason reason) {

    /** The reasons that a person may give; the others follow from what happens. */
    @Schema(name = "AllocationEndReason")
    public enum Reason {
        WORKER_UNAVAILABLE,
        SERVICE_ENDED,
        ALLOCATED_IN_ERROR
    }

    Allocation.Ending.Reason toReason() {
        return switch (reason) {
            case WORKER_UNAVAILABLE -> Allocation.Ending.Reason.WORKER_UNAVAILABLE;
            case SERVICE_ENDED -> Allocation.Ending.Reason.SERVICE_ENDED;
            case ALLOCATED_IN_ERROR -> Allocation.Ending.Reason.ALLOCATED_IN_ERROR;
        };
    }
}
