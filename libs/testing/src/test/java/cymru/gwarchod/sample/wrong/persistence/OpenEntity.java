package cymru.gwarchod.sample.wrong.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

@Entity
public class OpenEntity {
    @Id
    UUID id = new UUID(0, 0);
}
