package cymru.gwarchod.sample.right.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;

@Entity
class ThingEntity {
    @Id
    UUID id = new UUID(0, 0);

    @Version
    long version;
}
