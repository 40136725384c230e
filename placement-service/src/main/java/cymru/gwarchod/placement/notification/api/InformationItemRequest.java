package cymru.gwarchod.placement.notification.api;

import cymru.gwarchod.placement.notification.domain.InformationItem;
import cymru.gwarchod.placement.notification.domain.InformationState;
import jakarta.validation.constraints.NotNull;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What has become of one item of information (PLACE-06).")
public record InformationItemRequest(
        @NotNull InformationItem item, @NotNull InformationState state) {

    static Map<InformationItem, InformationState> said(List<InformationItemRequest> items) {
        Map<InformationItem, InformationState> said = new EnumMap<>(InformationItem.class);
        items.forEach(each -> said.put(each.item(), each.state()));
        return said;
    }

    static boolean isEachOnce(List<InformationItemRequest> items) {
        return items.stream().map(InformationItemRequest::item).distinct().count() == items.size();
    }
}
