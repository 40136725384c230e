package cymru.gwarchod.referral.intake.domain;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Scope;
import cymru.gwarchod.access.SystemScope;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where intake items are kept. */
public interface IntakeItems {

    /** An item that the caller may see. */
    record Seen(IntakeItem item, AgencyScope.Allowed access) {}

    /** A place in the list, which runs from the oldest notification to the newest. */
    record Position(Instant receivedAt, IntakeItem.IntakeItemId id) {}

    /** An item whose details have not come yet. */
    record Awaited(IntakeItem.IntakeItemId id, IntakeItem.PlacementNotificationId notification) {}

    /**
     * Which items to list.
     *
     * @param state absent for all
     * @param fetch how many: one more than is shown, which tells whether there is a next page
     */
    record Query(Optional<IntakeItem.State> state, Optional<Position> after, int fetch) {

        /** How many of them are shown. */
        public int shown() {
            return fetch - 1;
        }
    }

    /** Keeps a new item; false where the notification has one already. */
    boolean add(IntakeItem item, SystemScope scope);

    /** The items whose details nobody has asked for since then in vain, the oldest first, at most so many. */
    List<Awaited> awaited(Instant notTriedSince, int most, SystemScope scope);

    /** Remembers that the details were asked for in vain. */
    void tried(IntakeItem.IntakeItemId id, Instant at, SystemScope scope);

    /** The item, held to the end of the transaction. */
    IntakeItem hold(IntakeItem.IntakeItemId id, SystemScope scope);

    /** Keeps the details of the child, and who it may be. */
    void describe(IntakeItem item, SystemScope scope);

    /** Keeps who the child is; answers the version of the item now. */
    long link(IntakeItem item, Scope scope);

    /** The item, or empty where there is none or none in scope. */
    Optional<Seen> find(IntakeItem.IntakeItemId id, AgencyScope scope);

    /** The items of the caller's agency, the oldest first. */
    List<Seen> list(Query query, AgencyScope scope);
}
