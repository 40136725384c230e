package cymru.gwarchod.access.token;

import cymru.gwarchod.access.Role;
import cymru.gwarchod.access.runtime.SystemClock;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Whether a token is good in the hands of whoever presents it (security model, section 4).
 *
 * <p>A bound token needs its proof, everywhere. One that is not bound is taken in the sandbox, and elsewhere from the readers
 * between services alone, whose way never leaves the suite's own network.
 */
@ApplicationScoped
class TokenBinding {

    private static final Set<String> WITHOUT_CALLERS = Set.of("migrate", "verify-audit");
    private static final Set<String> NOT_LIVE = Set.of("sandbox", "test", "dev");

    private final boolean unboundAccepted;
    private final Optional<URI> outerAddress;
    private final SystemClock systemClock;

    TokenBinding(
            @ConfigProperty(name = "gwarchod.tokens.unbound-accepted", defaultValue = "false") boolean unboundAccepted,
            @ConfigProperty(name = "gwarchod.gateway.outer-address") Optional<URI> outerAddress,
            SystemClock systemClock) {
        this.unboundAccepted = unboundAccepted;
        this.outerAddress = outerAddress;
        this.systemClock = systemClock;
    }

    void start(@Observes StartupEvent start) {
        requireSafe(ConfigUtils.getProfiles());
    }

    /** A live service that took tokens without a key, or could not tell its address, must not even start. */
    void requireSafe(List<String> profiles) {
        if (profiles.stream().anyMatch(WITHOUT_CALLERS::contains)) {
            return;
        }
        if (unboundAccepted && profiles.stream().noneMatch(NOT_LIVE::contains)) {
            throw new IllegalStateException("gwarchod.tokens.unbound-accepted is for the sandbox profile only");
        }
        if (outerAddress.isEmpty()) {
            throw new IllegalStateException(
                    "gwarchod.gateway.outer-address is missing: proofs of possession name the address that callers use");
        }
    }

    /**
     * A verified token and how it came.
     *
     * @param token as presented
     * @param confirmation its claim {@code cnf}, absent where it is bound to nothing
     * @param withScheme whether it came with the scheme {@code DPoP}
     * @param proofs the values of the header {@code DPoP}
     * @param path of the request, as the caller wrote it
     */
    record Presented(
            String token,
            Optional<Map<?, ?>> confirmation,
            Set<String> roles,
            boolean withScheme,
            List<String> proofs,
            String method,
            String path) {}

    /**
     * The proof that came with the token, or empty where none is needed.
     *
     * @throws cymru.gwarchod.problem.ProblemException 401 with the code of what is wrong
     */
    Optional<Proof> check(Presented presented) {
        if (presented.confirmation().isEmpty()) {
            boolean accepted = unboundAccepted || presented.roles().contains(Role.INTERNAL_READER);
            if (!accepted || presented.withScheme()) {
                throw TokenProblems.notBound();
            }
            return Optional.empty();
        }
        if (!presented.withScheme()) {
            throw TokenProblems.proofRequired();
        }
        // Bound by something else than a key, a certificate for example, it cannot be proved here.
        if (!(presented.confirmation().get().get("jkt") instanceof String thumbprint)) {
            throw TokenProblems.proofInvalid();
        }
        URI address = URI.create(outerAddress.orElseThrow() + presented.path());
        return Optional.of(Proof.check(
                presented.proofs(),
                new Proof.Purpose(presented.method(), address, presented.token(), thumbprint),
                systemClock.now()));
    }
}
