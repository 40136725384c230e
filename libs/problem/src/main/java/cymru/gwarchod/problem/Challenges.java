package cymru.gwarchod.problem;

import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;

/** The 401 with the challenge of whichever authentication mechanism is in use. */
final class Challenges {

    private Challenges() {}

    /** Never fails: a mechanism that cannot make a challenge leaves a 401 without one. */
    static Uni<ProblemException> unauthenticated(RoutingContext request) {
        var plain = ProblemException.of(GeneralProblems.UNAUTHENTICATED);
        HttpAuthenticator authenticator = request.get(HttpAuthenticator.class.getName());
        if (authenticator == null) {
            return Uni.createFrom().item(plain);
        }
        return authenticator
                .getChallenge(request)
                .map(challenge -> {
                    var problem = plain;
                    if (challenge != null && challenge.status == 401) {
                        for (var header : challenge.getHeaders().entrySet()) {
                            problem = problem.header(header.getKey().toString(), header.getValue());
                        }
                    }
                    return problem;
                })
                .onFailure()
                .recoverWithItem(plain);
    }
}
