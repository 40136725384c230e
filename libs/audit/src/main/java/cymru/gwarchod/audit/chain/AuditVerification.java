package cymru.gwarchod.audit.chain;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.PrintStream;

/**
 * In the profile {@code verify-audit} the service verifies its chain, prints one line and ends: 0 where nothing is wrong, 1
 * where something is.
 */
@ApplicationScoped
public class AuditVerification {

    private final SystemConnection database;
    private final ChainOutside outside;

    AuditVerification(SystemConnection database, ChainOutside outside) {
        this.database = database;
        this.outside = outside;
    }

    void run(@Observes StartupEvent start) throws IOException {
        if (ConfigUtils.isProfileActive("verify-audit")) {
            Quarkus.asyncExit(exitCode(verify(), System.out));
        }
    }

    /**
     * Verifies this service's chain.
     *
     * @throws IOException if the file of heads cannot be read
     */
    public Verdict verify() throws IOException {
        return new ChainVerifier(database, outside.seal(), outside.heads()).verify();
    }

    static int exitCode(Verdict verdict, PrintStream out) {
        out.println(verdict.line());
        return switch (verdict) {
            case Verdict.Intact i -> 0;
            case Verdict.Broken b -> 1;
        };
    }
}
