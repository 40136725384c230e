package cymru.gwarchod.systemtests;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts the suite when the first test asks for it; JUnit closes it after the last. Where it does not start, it is tried once. */
final class SuiteStart implements ParameterResolver {
    private static final Namespace NAMESPACE = Namespace.create(SuiteStart.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == RunningSuite.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Started started = context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(Started.class, key -> Started.now(), Started.class);
        return started.suite();
    }

    /** The one attempt, kept whatever came of it: otherwise each test would wait for another. */
    private record Started(
            @Nullable RunningSuite running, @Nullable RuntimeException failure) implements AutoCloseable {

        static Started now() {
            try {
                return new Started(RunningSuite.start(), null);
            } catch (RuntimeException failure) {
                return new Started(null, failure);
            }
        }

        RunningSuite suite() {
            if (running == null) {
                // The cause in the message too: a summary of failed tests shows no more than that.
                throw new IllegalStateException("the suite did not start: " + failure, failure);
            }
            return running;
        }

        @Override
        public void close() {
            if (running != null) {
                running.close();
            }
        }
    }
}
