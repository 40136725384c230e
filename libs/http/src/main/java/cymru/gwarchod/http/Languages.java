package cymru.gwarchod.http;

import cymru.gwarchod.problem.Language;
import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;

/** The language of the current answer. */
@ApplicationScoped
public class Languages {

    private final CurrentVertxRequest current;

    Languages(CurrentVertxRequest current) {
        this.current = current;
    }

    /** From {@code Accept-Language}; English outside a request. */
    public Language current() {
        var request = Arc.container().requestContext().isActive() ? current.getCurrent() : null;
        return request == null
                ? Language.EN
                : Language.preferred(request.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
