package cymru.gwarchod.http;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityPolicy;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * The fence over {@code /*}: nobody without a valid token gets past it, so nothing is parsed for them. It stands where
 * the built-in policy {@code authenticated} would, which answers a bare 401; this one lets the 401 become a problem.
 */
@ApplicationScoped
class SignedIn implements HttpSecurityPolicy {

    @Override
    public String name() {
        return "signed-in";
    }

    @Override
    public Uni<CheckResult> checkPermission(
            RoutingContext request, Uni<SecurityIdentity> identity, AuthorizationRequestContext context) {
        return identity.onItem()
                .transformToUni(caller -> caller.isAnonymous()
                        ? Uni.createFrom().failure(new UnauthorizedException())
                        : CheckResult.permit());
    }
}
