package cymru.gwarchod.access;

import java.util.List;

/** The access rules of a feature; every bean of this type takes part in deciding which operations a caller may call. */
public interface AccessRules {
    /** One rule for each operation of the feature. */
    List<AccessRule> rules();
}
