package cymru.gwarchod.referral.notification.api;

import cymru.gwarchod.http.Page;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The shape of a page of notices, for the contract. */
@Schema(description = "One page of notices, oldest first.")
record NotificationPage(List<NotificationResponse> items, Page.Position page) {}
