package cymru.gwarchod.statutoryclock;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the catalogue rules that a class holds or that a test proves, for example {@code @StatutoryRule("TIME-01")}.
 *
 * <p>The rule class and its test carry the same id; a build gate compares both with {@code docs/rules/status.csv}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface StatutoryRule {

    /** The rule ids, as the catalogue writes them. */
    String[] value();
}
