package cymru.gwarchod.referral.workitem.api;

import cymru.gwarchod.referral.workitem.DepartFromWorkItem;
import cymru.gwarchod.referral.workitem.domain.WorkItem;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "That a step is missed or varied; who decides is who calls (COMP-02).")
public record DepartFromWorkItemRequest(
        @NotBlank @Size(min = 20, max = 2000) @Schema(
                description = "Which exceptional or clear reason there is to depart, in words",
                examples =
                        "The panel sits a day after the last day; an earlier date would have been without the police.")
        String reason) {

    DepartFromWorkItem.Command toCommand(WorkItem.WorkItemId id) {
        return new DepartFromWorkItem.Command(id, reason.strip());
    }
}
