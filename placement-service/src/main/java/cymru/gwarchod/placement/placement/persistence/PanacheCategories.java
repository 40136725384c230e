package cymru.gwarchod.placement.placement.persistence;

import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.placement.placement.domain.Categories;
import cymru.gwarchod.placement.placement.domain.Category;
import cymru.gwarchod.placement.vocabulary.ChildId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.UUID;

/** Categories in PostgreSQL. */
@ApplicationScoped
class PanacheCategories implements Categories, PanacheRepositoryBase<ChildCategoryEntity, UUID> {

    @Override
    public void keep(ChildId child, Category category, Instant asOf, SystemScope scope) {
        ChildCategoryEntity row = findById(child.value(), LockModeType.PESSIMISTIC_WRITE);
        if (row == null) {
            persist(new ChildCategoryEntity(child.value(), category, asOf));
        } else if (!asOf.isBefore(row.asOf)) {
            row.category = category;
            row.asOf = asOf;
        }
        flush();
    }
}
