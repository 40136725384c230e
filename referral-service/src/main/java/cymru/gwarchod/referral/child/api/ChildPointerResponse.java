package cymru.gwarchod.referral.child.api;

import cymru.gwarchod.referral.child.ChildAccess;
import cymru.gwarchod.referral.vocabulary.api.ContactResponse;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Another authority knows the child: whom to call, and nothing of the child.")
public record ChildPointerResponse(
        @Schema(enumeration = "pointer") String view, ContactResponse contact) implements ChildView {

    static ChildPointerResponse of(ContactResponse contact) {
        return new ChildPointerResponse(ChildAccess.POINTER, contact);
    }
}
