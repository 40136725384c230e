package cymru.gwarchod.referral.chronology.domain;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.referral.chronology.domain.ChronologyEntry.RecordId;
import cymru.gwarchod.referral.vocabulary.CaseId;
import cymru.gwarchod.referral.vocabulary.ChildId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where it is kept what happened. */
public interface Chronologies {

    /** A case that the caller reaches, and through what. */
    record Reached(ChildId child, AgencyScope.Allowed access) {}

    /**
     * Which part of a story.
     *
     * @param fetch how many: one more than is shown, which tells whether there is a next page
     */
    record StoryQuery(CaseId caseId, Optional<Moment> after, int fetch) {}

    /** A place in the feed: in the order in which transactions can be read, not in the order of what happened. */
    record Place(long transaction, long sequence) {

        private static final int DIGITS = 19;

        /** Before everything. */
        public static final Place START = new Place(0, 0);

        /** Reads {@link #asText()} back. */
        public static Place parse(String text) {
            return new Place(Long.parseLong(text.substring(0, DIGITS)), Long.parseLong(text.substring(DIGITS)));
        }

        /** The same length for every place, so that the length of a cursor does not tell how much happens elsewhere. */
        public String asText() {
            return "%019d%019d".formatted(transaction, sequence);
        }
    }

    /** Which part of the feed. */
    record FeedQuery(Place after, int fetch) {

        /** How many of them are shown. */
        public int shown() {
            return fetch - 1;
        }
    }

    /** A moment in the story of a case; what happened at the same time stands in the order in which it was told. */
    record Moment(Instant occurredAt, Place place) {}

    /** An entry and its place in the feed. */
    record Told(ChronologyEntry entry, Place place) {}

    /** Keeps an entry. */
    void add(ChronologyEntry entry, SystemScope scope);

    /** The record belongs to the story of the case from now on, with all that ever happened to it. */
    void join(CaseId story, RecordId part, SystemScope scope);

    /** What an earlier entry of this type about this subject happened to. */
    Optional<RecordId> recordOf(EventType type, String subject, SystemScope scope);

    /** The case, or empty where there is none or none in scope. */
    Optional<Reached> reach(CaseId id, AgencyScope scope);

    /** The story of a case that the caller has reached, in the order in which it happened. */
    List<Told> story(StoryQuery query, AgencyScope scope);

    /** What happened of these types to cases that the caller has reached, in the order in which it happened. */
    List<ChronologyEntry> ofCases(Collection<CaseId> cases, Set<EventType> types, AgencyScope scope);

    /** What happened to records to which the caller's agency has a relation in force now, after a place in the feed. */
    List<Told> feed(FeedQuery query, AgencyScope scope);
}
