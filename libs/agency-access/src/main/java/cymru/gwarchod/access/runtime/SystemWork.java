package cymru.gwarchod.access.runtime;

import cymru.gwarchod.access.SystemScope;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.function.Function;

/**
 * The only way to work without a caller: a transaction of its own in the role {@code gwarchod_system}, with a scope that
 * names its reason. Consumers of events and timers use it; a request never does.
 */
public final class SystemWork {

    private static final ScopedValue<SystemScope> SCOPE = ScopedValue.newInstance();

    private SystemWork() {}

    /** Runs the work in a new transaction and answers its result. */
    public static <T> T call(String reason, Function<SystemScope, T> work) {
        SystemScope scope = new SystemScope(reason);
        return ScopedValue.where(SCOPE, scope)
                .call(() -> QuarkusTransaction.requiringNew().call(() -> work.apply(scope)));
    }

    /** Runs the work in a new transaction. */
    public static void run(String reason, java.util.function.Consumer<SystemScope> work) {
        call(reason, scope -> {
            work.accept(scope);
            return true;
        });
    }

    static boolean isUnderWay() {
        return SCOPE.isBound();
    }
}
