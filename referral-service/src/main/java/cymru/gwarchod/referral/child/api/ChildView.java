package cymru.gwarchod.referral.child.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A child in the answer of a search; {@code view} tells which of the two it is. */
@Schema(
        description = "A child of the own authority, or whom to call about another's.",
        oneOf = {ChildResponse.class, ChildPointerResponse.class})
public sealed interface ChildView permits ChildResponse, ChildPointerResponse {}
