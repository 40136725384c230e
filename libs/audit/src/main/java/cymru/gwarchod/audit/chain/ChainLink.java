package cymru.gwarchod.audit.chain;

import java.time.Instant;
import java.util.UUID;

/** One link of the chain. */
record ChainLink(long position, UUID entryId, Instant entryAt, int encoding, byte[] previous, byte[] hash) {}
