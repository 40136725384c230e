package cymru.gwarchod.http;

/** Which characters a text may hold. */
final class JsonText {

    private JsonText() {}

    /**
     * Whether the text can be stored and shown: no control characters but line feed and tab (PostgreSQL refuses NUL, a
     * log or terminal may obey others), no half of a surrogate pair (it has no UTF-8).
     */
    static boolean isClean(CharSequence text) {
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (Character.isISOControl(c) && c != '\n' && c != '\t') {
                return false;
            }
            if (Character.isHighSurrogate(c)) {
                i++;
                if (i == text.length() || !Character.isLowSurrogate(text.charAt(i))) {
                    return false;
                }
            } else if (Character.isLowSurrogate(c)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a name that the caller chose may be sent back. */
    static boolean isPlainName(String name) {
        return !name.isEmpty()
                && name.length() <= 64
                && name.chars()
                        .allMatch(c -> c == '_' || c == '-' || c == '.' || c < 128 && Character.isLetterOrDigit(c));
    }
}
