package cymru.gwarchod.gateway.pages;

import cymru.gwarchod.problem.ProblemCatalogue;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Everything the gateway answers itself, by path template. */
public final class OwnPages {

    private final Map<String, Page> byTemplate = new TreeMap<>();
    private final Set<String> outsideTheContract;

    /**
     * Makes the pages.
     *
     * @param contracts the folder of the class path that holds the committed contracts
     */
    public OwnPages(ProblemCatalogue catalogue, String contracts) {
        var console = new Console().pages();
        byTemplate.putAll(IndexPages.pages());
        byTemplate.putAll(new ProblemPages(catalogue).pages());
        byTemplate.putAll(ContractPages.pages(contracts));
        byTemplate.putAll(console);
        outsideTheContract = console.keySet();
    }

    /** The page of a template. */
    public Page of(String template) {
        var page = byTemplate.get(template);
        if (page == null) {
            throw new IllegalStateException("The gateway's contract has a path without a page: " + template);
        }
        return page;
    }

    /** The templates of all pages. */
    public Set<String> templates() {
        return Collections.unmodifiableSet(byTemplate.keySet());
    }

    /** Templates that are files for a browser and stand in no contract. */
    public Set<String> outsideTheContract() {
        return outsideTheContract;
    }
}
