package cymru.gwarchod.referral.holding;

import cymru.gwarchod.audit.holding.Holding;

/**
 * Records of one kind and one agency in one service.
 *
 * @param service that holds them
 * @param kind what they are, and on which legal basis they are held
 */
public record HeldRecords(String service, Holding holding, RecordKind kind) {}
