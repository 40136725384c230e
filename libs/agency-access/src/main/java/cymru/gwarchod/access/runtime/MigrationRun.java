package cymru.gwarchod.access.runtime;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/** In the profile {@code migrate} the service is done once its schema is up to date: it ends with 0. */
@ApplicationScoped
class MigrationRun {

    private static final Logger LOG = Logger.getLogger(MigrationRun.class);

    void end(@Observes StartupEvent start) {
        if (ConfigUtils.isProfileActive("migrate")) {
            LOG.info("the schema is up to date");
            Quarkus.asyncExit(0);
        }
    }
}
