package cymru.gwarchod.placement.placement;

import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.placement.placement.domain.Categories;
import cymru.gwarchod.placement.placement.domain.Category;
import cymru.gwarchod.placement.vocabulary.ChildId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** An assessment was completed, or its category changed. It is kept of every child: a child may be placed later. */
@ApplicationScoped
public class LearnCategory {

    private final Categories categories;

    LearnCategory(Categories categories) {
        this.categories = categories;
    }

    /** Keeps the category, in whatever order the news comes. */
    @Transactional
    public void handle(ChildId child, Category category, Instant asOf, SystemScope scope) {
        categories.keep(child, category, asOf, scope);
    }
}
