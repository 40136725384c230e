package cymru.gwarchod.referral.holding;

import cymru.gwarchod.access.agency.Label;

/**
 * A kind of record, and on which legal basis it is held.
 *
 * @param source where the basis is to be read
 */
public record RecordKind(Label label, Label basis, String source) {}
