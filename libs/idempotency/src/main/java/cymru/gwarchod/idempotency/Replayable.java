package cymru.gwarchod.idempotency;

import java.util.UUID;

/** The answer of a command, by which the resource can be read again when the command is repeated. */
public interface Replayable {
    /** The resource that was created or changed. */
    UUID id();
}
