package cymru.gwarchod.audit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an operation whose every call leaves an audit row. A successful answer without a row is turned into 503: the
 * look that nobody recorded does not happen.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Audited {
    /** The {@code operationId}. */
    String operation();

    /** The kind of record, such as {@code referral}. */
    String resource();

    /** The classes of information that the fullest view of the answer carries. */
    FieldClass[] classes();
}
