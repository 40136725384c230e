/**
 * Replays the first answer to a repeated command (http-api.md, section 0). The record is written in the same commit as
 * the command's effect; only a success is remembered, and never a body: the replay reads the resource again with today's
 * rights.
 */
@NullMarked
package cymru.gwarchod.idempotency;

import org.jspecify.annotations.NullMarked;
