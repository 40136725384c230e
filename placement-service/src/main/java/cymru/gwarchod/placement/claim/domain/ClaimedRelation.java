package cymru.gwarchod.placement.claim.domain;

import cymru.gwarchod.access.Relation;

/** What a notification claims: that the child lives in the home, and that the authority placed it. */
public enum ClaimedRelation {
    HOME_NOW(Relation.HOME_NOW),
    PLACING_LA(Relation.PLACING_LA);

    private final Relation relation;

    ClaimedRelation(Relation relation) {
        this.relation = relation;
    }

    /** The relation that it is once it is confirmed. */
    public Relation relation() {
        return relation;
    }
}
