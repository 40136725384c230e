package cymru.gwarchod.systemtests;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts the suite when the first test asks for it; JUnit closes it after the last. */
final class SuiteStart implements ParameterResolver {
    private static final Namespace NAMESPACE = Namespace.create(SuiteStart.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == RunningSuite.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(RunningSuite.class, key -> RunningSuite.start(), RunningSuite.class);
    }
}
