package cymru.gwarchod.access.token;

import cymru.gwarchod.access.PersonId;
import cymru.gwarchod.problem.ProblemException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonString;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * The last step of authentication, whatever the path: a token that the realm has issued to this service must be in the
 * right hands, and must not be revoked. What needs the database is done on a worker thread, never on the event loop.
 */
@ApplicationScoped
class TokenConditions implements SecurityIdentityAugmentor {

    /** Before anything that gives rights. */
    private static final int FIRST = 1_000;

    private final TokenBinding binding;
    private final SeenProofs seen;
    private final RevokedTokens revoked;

    TokenConditions(TokenBinding binding, SeenProofs seen, RevokedTokens revoked) {
        this.binding = binding;
        this.seen = seen;
        this.revoked = revoked;
    }

    @Override
    public int priority() {
        return FIRST;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        return augment(identity, context, Map.of());
    }

    @Override
    public Uni<SecurityIdentity> augment(
            SecurityIdentity identity, AuthenticationRequestContext context, Map<String, Object> attributes) {
        if (identity.isAnonymous()) {
            return Uni.createFrom().item(identity);
        }
        RoutingContext request = HttpSecurityUtils.getRoutingContextAttribute(attributes);
        if (request == null || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Uni.createFrom().failure(new AuthenticationFailedException());
        }
        try {
            Optional<Proof> proof = binding.check(presented(token, identity, request));
            RevokedTokens.Claims claims = claims(token);
            if (proof.isEmpty() && revoked.isFresh()) {
                refuseRevoked(claims);
                return Uni.createFrom().item(identity);
            }
            return context.runBlocking(() -> {
                revoked.look();
                refuseRevoked(claims);
                proof.ifPresent(this::refuseUsed);
                return identity;
            });
        } catch (ProblemException refused) {
            return Uni.createFrom().failure(refused);
        }
    }

    private void refuseRevoked(RevokedTokens.Claims claims) {
        if (revoked.isRevoked(claims)) {
            throw TokenProblems.revoked();
        }
    }

    private void refuseUsed(Proof proof) {
        if (!seen.isNew(proof)) {
            throw TokenProblems.proofReplayed();
        }
    }

    private static TokenBinding.Presented presented(
            JsonWebToken token, SecurityIdentity identity, RoutingContext request) {
        Optional<String> withScheme = BoundTokens.tokenOf(request);
        Object confirmation = token.getClaim("cnf");
        return new TokenBinding.Presented(
                withScheme.orElseGet(token::getRawToken),
                Optional.ofNullable(confirmation).map(TokenConditions::members),
                identity.getRoles(),
                withScheme.isPresent(),
                List.copyOf(request.request().headers().getAll("DPoP")),
                request.request().method().name(),
                request.request().path());
    }

    /** A claim that is present and no object binds to nothing that could be proved. */
    private static Map<?, ?> members(Object claim) {
        if (!(claim instanceof Map<?, ?> object)) {
            return Map.of();
        }
        return object.entrySet().stream()
                .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, entry -> text(entry.getValue())));
    }

    private static RevokedTokens.Claims claims(JsonWebToken token) {
        return new RevokedTokens.Claims(
                Objects.requireNonNullElse(token.getTokenID(), ""),
                text(token.getClaim("azp")),
                new PersonId(token.getIssuer(), token.getSubject()).asText(),
                text(token.getClaim("agency")));
    }

    private static String text(@Nullable Object claim) {
        return switch (claim) {
            case String text -> text;
            case JsonString text -> text.getString();
            case null -> "";
            case Object other -> "";
        };
    }
}
