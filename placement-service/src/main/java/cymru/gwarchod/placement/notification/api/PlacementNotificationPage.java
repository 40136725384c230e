package cymru.gwarchod.placement.notification.api;

import cymru.gwarchod.http.Page;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The shape of a page of placement notifications, for the contract. */
@Schema(description = "One page of placement notifications, oldest first.")
record PlacementNotificationPage(List<PlacementNotificationSummaryResponse> items, Page.Position page) {}
