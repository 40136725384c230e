package cymru.gwarchod.statutoryclock;

import org.jspecify.annotations.Nullable;

/** A data file that leaves a part out gives null where the type promises a value; better refused than found out later. */
final class Parts {

    private Parts() {}

    /**
     * Requires every part of a thing.
     *
     * @param thing what they are parts of
     * @param parts a name, then its value, and so on
     */
    static void requireAll(@Nullable Object thing, @Nullable Object... parts) {
        for (int i = 0; i < parts.length; i += 2) {
            if (parts[i + 1] == null) {
                throw new IllegalArgumentException(thing + " has no " + parts[i]);
            }
        }
    }
}
