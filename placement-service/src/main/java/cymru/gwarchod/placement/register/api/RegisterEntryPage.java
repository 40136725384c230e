package cymru.gwarchod.placement.register.api;

import cymru.gwarchod.http.Page;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The shape of a page of the register, for the contract. */
@Schema(description = "One page of the register, who came first standing first.")
record RegisterEntryPage(List<RegisterEntryResponse> items, Page.Position page) {}
