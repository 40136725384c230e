package cymru.gwarchod.access.runtime;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.metamodel.EntityType;

/** Refuses to start on a schema that lacks a table or a column which this release maps. */
@ApplicationScoped
class SchemaCheck {

    private final EntityManager entities;

    SchemaCheck(EntityManager entities) {
        this.entities = entities;
    }

    void check(@Observes StartupEvent start) {
        if (ConfigUtils.isProfileActive("migrate")) {
            return;
        }
        QuarkusTransaction.requiringNew().run(() -> {
            for (EntityType<?> type : entities.getMetamodel().getEntities()) {
                // The name comes from the mapping, not from a caller.
                entities.createQuery("select e from " + type.getName() + " e where 1 = 0", type.getJavaType())
                        .getResultList();
            }
        });
    }
}
