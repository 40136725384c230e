package cymru.gwarchod.testing.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cymru.gwarchod.testing.TestTokens;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/**
 * Callers of many agencies at the same time on few connections: whatever is left of one caller on a connection, in a thread
 * or in a cache would show in the answer to the next. A subclass is a {@code @QuarkusTest}.
 */
public abstract class IsolationGate {

    private static final int AT_ONCE = 8;

    private final int requests;

    /**
     * The gate of a service.
     *
     * @param requests how many to send in all
     */
    protected IsolationGate(int requests) {
        this.requests = requests;
    }

    /** Usernames of {@code people.csv}, each of another agency. */
    protected abstract List<String> people();

    /** This person makes a record with the marker in a text of it; answers its path. */
    protected abstract String recordOf(String username, String marker);

    /** The list in which everybody sees their own. */
    protected abstract String list();

    private record Person(String name, String token, String marker, String path) {}

    @Test
    void nobodySeesAByteOfAnother() throws InterruptedException, ExecutionException {
        // given
        List<Person> people = people().stream().map(this::person).toList();
        AtomicInteger left = new AtomicInteger(requests);
        Queue<String> wrong = new ConcurrentLinkedQueue<>();

        // when
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<?>> running = new ArrayList<>();
            for (int thread = 0; thread < AT_ONCE; thread++) {
                Random order = new Random(thread);
                running.add(threads.submit(() -> {
                    while (left.getAndDecrement() > 0 && wrong.size() < 20) {
                        ask(people, order, wrong);
                    }
                }));
            }
            for (Future<?> one : running) {
                one.get();
            }
        }

        // then
        assertEquals(List.of(), List.copyOf(wrong));
        assertTrue(people.size() >= 10, "fewer agencies than were promised");
        Tally.keep("isolation", Map.of("requests", requests, "agencies", people.size(), "at-once", AT_ONCE));
    }

    private Person person(String name) {
        String marker = "marker-" + UUID.randomUUID();
        return new Person(name, TestTokens.person(name), marker, recordOf(name, marker));
    }

    private void ask(List<Person> people, Random order, Queue<String> wrong) {
        Person caller = people.get(order.nextInt(people.size()));
        Person other = people.get(order.nextInt(people.size()));
        int kind = order.nextInt(3);
        HttpResponse<String> answer = Wire.get(
                caller.token(),
                switch (kind) {
                    case 0 -> caller.path();
                    case 1 -> other.path();
                    default -> list();
                });
        boolean own = kind != 1 || other.equals(caller);
        if (answer.statusCode() != (own ? 200 : 404)) {
            wrong.add(caller.name() + " asked for what is " + (own ? "own" : "of " + other.name()) + " and got "
                    + answer.statusCode() + " " + answer.body());
        }
        if (own && kind != 2 && !answer.body().contains(caller.marker())) {
            wrong.add(caller.name() + " does not see the own record");
        }
        people.stream()
                .filter(one -> !one.equals(caller))
                .filter(one -> answer.body().contains(one.marker())
                        || kind != 1
                                && answer.body()
                                        .contains(
                                                one.path().substring(one.path().lastIndexOf('/') + 1)))
                .forEach(one -> wrong.add(caller.name() + " sees something of " + one.name() + ": " + answer.body()));
    }
}
