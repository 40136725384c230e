package cymru.gwarchod.access.token;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The scheme {@code DPoP} beside {@code Bearer}: takes the token out of the header and lets the realm's verification judge
 * it; {@link TokenConditions} judges the proof.
 *
 * <p>The framework's own support is one scheme for a whole service, which would turn the readers between services away; it
 * looks at neither age nor repetition of a proof, compares with the address that the service sees, and has one answer for
 * every fault.
 */
@ApplicationScoped
class BoundTokens implements HttpAuthenticationMechanism {

    private static final String SCHEME = "DPoP";

    /** The token of the request where it came with the scheme {@code DPoP}. */
    static Optional<String> tokenOf(RoutingContext request) {
        return Optional.ofNullable(request.request().getHeader(HttpHeaders.AUTHORIZATION))
                .filter(header -> header.regionMatches(true, 0, SCHEME + " ", 0, SCHEME.length() + 1))
                .map(header -> header.substring(SCHEME.length() + 1).strip());
    }

    @Override
    public Uni<@Nullable SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager identities) {
        Optional<String> token = tokenOf(request);
        if (token.isEmpty()) {
            return Uni.createFrom().nullItem();
        }
        request.put(HttpAuthenticationMechanism.class.getName(), this);
        return identities.authenticate(HttpSecurityUtils.setRoutingContextAttribute(
                new TokenAuthenticationRequest(new AccessTokenCredential(token.get())), request));
    }

    @Override
    public Uni<@Nullable ChallengeData> getChallenge(RoutingContext request) {
        return tokenOf(request).isEmpty()
                ? Uni.createFrom().nullItem()
                : Uni.createFrom().item(new ChallengeData(401, HttpHeaders.WWW_AUTHENTICATE, TokenProblems.CHALLENGE));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(TokenAuthenticationRequest.class);
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext request) {
        return Uni.createFrom().item(new HttpCredentialTransport(HttpCredentialTransport.Type.AUTHORIZATION, SCHEME));
    }
}
