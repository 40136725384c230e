package cymru.gwarchod.assessment.instrument.api;

import cymru.gwarchod.http.Page;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The shape of the list of instruments, for the contract. */
@Schema(description = "Every published version of the instrument.")
record InstrumentPage(List<InstrumentResponse> items, Page.Position page) {}
