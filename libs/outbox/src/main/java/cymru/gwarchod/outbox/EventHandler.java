package cymru.gwarchod.outbox;

import cymru.gwarchod.access.SystemScope;
import java.util.Set;

/**
 * What a service does when it hears an event. Every bean of this type is asked. An event takes effect once, in one
 * transaction with its inbox row; order is kept for one aggregate of one service and for nothing else, so a handler that
 * needs something it has not heard of yet throws {@link NotYet} and is asked again.
 */
public interface EventHandler {

    /** The literal types it wants. */
    Set<String> types();

    /** Takes effect, inside a system transaction. */
    void handle(Event event, SystemScope scope);
}
