package cymru.gwarchod.http;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.Separator;
import org.jspecify.annotations.Nullable;

/**
 * The parameters that a resource method declares, itself or in a bean of parameters.
 *
 * @param query by name
 * @param path by name
 * @param body whether it takes a body
 */
record DeclaredInputs(Map<String, Input> query, Map<String, Input> path, boolean body) {

    /**
     * One parameter.
     *
     * @param type the type of one value
     * @param many whether it may be given more than once
     * @param separator what stands between several values of one text, if anything
     */
    record Input(Class<?> type, boolean many, @Nullable String separator) {

        /** The values in that text, of which each has the type. */
        Stream<String> values(String text) {
            return separator == null
                    ? Stream.of(text)
                    : Stream.of(text.split(java.util.regex.Pattern.quote(separator), -1));
        }
    }

    static DeclaredInputs of(Method method) {
        var query = new HashMap<String, Input>();
        var path = new HashMap<String, Input>();
        var body = false;
        for (var parameter : method.getParameters()) {
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                bean(parameter.getType(), query, path);
            } else if (!collect(parameter, parameter.getName(), parameter.getParameterizedType(), query, path)) {
                body |= isBody(parameter.getAnnotations(), parameter.getType());
            }
        }
        return new DeclaredInputs(Map.copyOf(query), Map.copyOf(path), body);
    }

    private static void bean(Class<?> type, Map<String, Input> query, Map<String, Input> path) {
        for (Class<?> t = type; t != null && t != Object.class; t = t.getSuperclass()) {
            for (var field : t.getDeclaredFields()) {
                if (field.isAnnotationPresent(BeanParam.class)) {
                    bean(field.getType(), query, path);
                } else {
                    collect(field, field.getName(), field.getGenericType(), query, path);
                }
            }
        }
    }

    private static boolean collect(
            AnnotatedElement element, String javaName, Type type, Map<String, Input> query, Map<String, Input> path) {
        for (var annotation : element.getAnnotations()) {
            var input = input(element, type);
            switch (annotation) {
                case QueryParam named -> query.put(named.value(), input);
                case RestQuery named -> query.put(named.value().isEmpty() ? javaName : named.value(), input);
                case PathParam named -> path.put(named.value(), input);
                case RestPath named -> path.put(named.value().isEmpty() ? javaName : named.value(), input);
                default -> {
                    continue;
                }
            }
            return true;
        }
        return false;
    }

    private static Input input(AnnotatedElement element, Type type) {
        var separator = element.getAnnotation(Separator.class);
        var raw = type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : (Class<?>) type;
        var value =
                type instanceof ParameterizedType generic && generic.getActualTypeArguments()[0] instanceof Class<?> of
                        ? of
                        : raw;
        var many = Collection.class.isAssignableFrom(raw) || raw.isArray();
        return new Input(
                raw.isArray() ? raw.getComponentType() : value, many, separator == null ? null : separator.value());
    }

    private static boolean isBody(Annotation[] annotations, Class<?> type) {
        // Everything from JAX-RS is a place in the request other than the body, or a type that the framework injects.
        return Stream.of(annotations)
                        .noneMatch(a -> isFramework(a.annotationType().getName()))
                && !isFramework(type.getName());
    }

    private static boolean isFramework(String name) {
        return name.startsWith("jakarta.ws.rs.")
                || name.startsWith("org.jboss.resteasy.")
                || name.startsWith("io.vertx.");
    }
}
