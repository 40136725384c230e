package cymru.gwarchod.placement.placement.domain;

import cymru.gwarchod.placement.vocabulary.NotifiedChild;
import java.util.Optional;

/**
 * The child of a stay, for those whom a confirmed relation lets know: enough to care for the child, and nothing of what the
 * category rests on (security model 6.2).
 *
 * @param child as notified; absent once the stay is over
 * @param category in force; absent where no assessment was completed
 */
public record Resident(Optional<NotifiedChild> child, Optional<Category> category) {

    /** What those are told who may not know. */
    public static final Resident UNTOLD = new Resident(Optional.empty(), Optional.empty());
}
