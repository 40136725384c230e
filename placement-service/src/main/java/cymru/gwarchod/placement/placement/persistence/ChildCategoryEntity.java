package cymru.gwarchod.placement.placement.persistence;

import cymru.gwarchod.placement.placement.domain.Category;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** The row of a child's category. */
@Entity(name = "ChildCategory")
@Table(name = "child_category")
class ChildCategoryEntity {

    @Id
    @Column(name = "child_id")
    UUID childId;

    @Enumerated(EnumType.STRING)
    Category category;

    @Column(name = "as_of")
    Instant asOf;

    @Version
    long version;

    protected ChildCategoryEntity() {}

    ChildCategoryEntity(UUID childId, Category category, Instant asOf) {
        this.childId = childId;
        this.category = category;
        this.asOf = asOf;
    }
}
