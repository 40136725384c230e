package cymru.gwarchod.sample.wrong;

import java.util.Date;

public final class KnowsOldDates {
    private KnowsOldDates() {}

    @SuppressWarnings("JavaUtilDate")
    public static long time() {
        return new Date().getTime();
    }
}
