package cymru.gwarchod.audit.chain;

import java.time.Instant;

/**
 * How far the chain was at a moment, signed.
 *
 * @param position the last link, which is the number of rows chained; 0 before the first
 */
record ChainHead(long position, byte[] hash, Instant at, byte[] signature) {}
