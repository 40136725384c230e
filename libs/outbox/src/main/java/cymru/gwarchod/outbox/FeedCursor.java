package cymru.gwarchod.outbox;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in a feed: the transaction that wrote an event, then its number within the database. Transactions are ordered
 * by their ids and read only when none older can still commit, so nothing is ever inserted before a cursor.
 */
record FeedCursor(long transaction, long sequence) {

    static final FeedCursor START = new FeedCursor(0, 0);

    private static final Pattern FORM = Pattern.compile("([0-9]{1,18})\\.([0-9]{1,18})");

    static FeedCursor parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not a feed cursor");
        }
        return new FeedCursor(Long.parseLong(matcher.group(1)), Long.parseLong(matcher.group(2)));
    }

    String asText() {
        return transaction + "." + sequence;
    }
}
