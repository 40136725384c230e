package cymru.gwarchod.referral.child.api;

/** A child in the answer of a search; {@code view} tells which of the two it is. */
public sealed interface ChildView permits ChildResponse, ChildPointerResponse {}
