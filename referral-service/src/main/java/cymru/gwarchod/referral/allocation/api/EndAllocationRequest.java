package cymru.gwarchod.referral.allocation.api;

import cymru.gwarchod.referral.allocation.domain.AllocationEndReason;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Why the case is allocated to nobody from now on.")
public record EndAllocationRequest(
        @NotNull @Schema(examples = "SERVICE_ENDED") GivenEndReason reason) {

    /** The reasons that a person may give; the others follow from what happens. */
    public enum GivenEndReason {
        WORKER_UNAVAILABLE,
        SERVICE_ENDED,
        ALLOCATED_IN_ERROR
    }

    AllocationEndReason toReason() {
        return switch (reason) {
            case WORKER_UNAVAILABLE -> AllocationEndReason.WORKER_UNAVAILABLE;
            case SERVICE_ENDED -> AllocationEndReason.SERVICE_ENDED;
            case ALLOCATED_IN_ERROR -> AllocationEndReason.ALLOCATED_IN_ERROR;
        };
    }
}
