package cymru.gwarchod.problem;

import io.quarkus.resteasy.reactive.server.runtime.ResteasyReactiveRecorder;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.mapping.RuntimeResource;
import org.jboss.resteasy.reactive.server.util.RuntimeResourceVisitor;
import org.jspecify.annotations.Nullable;

/** Which methods a path has: the framework answers 405 without {@code Allow}, and sometimes 404 instead of it. */
@ApplicationScoped
class AllowedMethods {

    private volatile @Nullable List<Endpoint> endpoints;

    /** The methods of that path, with HEAD and OPTIONS where the framework answers them; empty if there is no such path. */
    Set<String> of(String path) {
        var methods = new TreeSet<String>();
        for (var endpoint : endpoints()) {
            if (endpoint.path().matcher(path).matches()) {
                methods.add(endpoint.method());
            }
        }
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        if (!methods.isEmpty()) {
            methods.add("OPTIONS");
        }
        return methods;
    }

    private List<Endpoint> endpoints() {
        var known = endpoints;
        if (known == null) {
            known = read();
            endpoints = known;
        }
        return known;
    }

    private static List<Endpoint> read() {
        var found = new ArrayList<Endpoint>();
        RuntimeResourceVisitor.visitRuntimeResources(
                "", ResteasyReactiveRecorder.getCurrentDeployment().getClassMappers(), new RuntimeResourceVisitor() {
                    @Override
                    public void visitRuntimeResource(String method, String path, RuntimeResource resource) {
                        found.add(new Endpoint(method, pattern(path)));
                    }
                });
        return List.copyOf(found);
    }

    static Pattern pattern(String template) {
        var regex = new StringBuilder();
        for (var segment : template.split("/", -1)) {
            if (!segment.isEmpty()) {
                regex.append('/').append(segment.contains("{") ? "[^/]+" : Pattern.quote(segment));
            }
        }
        return Pattern.compile(regex.append("/?").toString());
    }

    private record Endpoint(String method, Pattern path) {}
}
