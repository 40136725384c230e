package cymru.gwarchod.placement.placement.domain;

import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.placement.vocabulary.ChildId;
import java.time.Instant;

/** Where the category of a child is kept, as another service tells it. */
public interface Categories {

    /** Keeps it, unless something newer is known. */
    void keep(ChildId child, Category category, Instant asOf, SystemScope scope);
}
