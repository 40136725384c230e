package cymru.gwarchod.http;

import cymru.gwarchod.problem.Language;
import jakarta.enterprise.context.ApplicationScoped;

/** The language of the current answer. */
@ApplicationScoped
public class Languages {

    /** From {@code Accept-Language}; English outside a request. */
    public Language current() {
        return Language.EN;
    }
}
