package cymru.gwarchod.sample.wrong;

public final class Sleeps {
    private Sleeps() {}

    public static void hope() throws InterruptedException {
        Thread.sleep(1);
    }
}
