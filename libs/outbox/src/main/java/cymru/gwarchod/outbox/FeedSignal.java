package cymru.gwarchod.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Wakes long-polling readers when this instance has committed an event. Events of another instance are found at the next
 * look, so that nothing depends on this signal but promptness.
 */
@ApplicationScoped
class FeedSignal {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition committed = lock.newCondition();

    void wake() {
        lock.lock();
        try {
            committed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Waits for a commit of this instance, at most that long; answers whether there was one. */
    boolean await(Duration atMost) throws InterruptedException {
        lock.lock();
        try {
            return committed.await(atMost.toMillis(), TimeUnit.MILLISECONDS);
        } finally {
            lock.unlock();
        }
    }
}
