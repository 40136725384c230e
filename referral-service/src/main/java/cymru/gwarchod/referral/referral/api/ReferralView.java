package cymru.gwarchod.referral.referral.api;

import cymru.gwarchod.idempotency.Replayable;

/** A referral as the caller may see it; {@code view} tells which one. */
public sealed interface ReferralView extends Replayable permits ReferralResponse, ReferralReceiptResponse {}
