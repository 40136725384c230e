package cymru.gwarchod.systemtests;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test of the running suite, which is started once for all of them; ask for it with a {@link RunningSuite} parameter. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(SuiteStart.class)
@Tag("system")
@Timeout(value = 3, unit = TimeUnit.MINUTES)
@interface SystemTest {}
