package cymru.gwarchod.placement.placement.domain;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.placement.vocabulary.ChildId;
import cymru.gwarchod.placement.vocabulary.NotificationId;
import cymru.gwarchod.placement.vocabulary.PlacementId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Where placements are kept. Every method takes the scope; what lies outside is absent. */
public interface Placements {

    /** A placement that the caller may see, with the child where the view tells of it. */
    record Seen(Placement placement, Resident resident, AgencyScope.Allowed access) {}

    /** Keeps a new placement, which the relations of its notification open. */
    void add(Placement placement, AgencyScope scope);

    /** Keeps a placement after a step; answers its version now. */
    long update(Placement placement, AgencyScope scope);

    /** Keeps a placement of which another service told something. */
    void update(Placement placement, SystemScope scope);

    /** The placement, or empty where there is none or none in scope. */
    Optional<Seen> find(PlacementId id, AgencyScope scope);

    /** The child of a placement that has been found, as far as it is known. */
    Resident resident(Placement placement, AgencyScope scope);

    /** The placement that a notification announced. */
    Optional<Placement> find(NotificationId id, SystemScope scope);

    /** The notifications of a child that is known here. */
    List<NotificationId> ofChild(ChildId child, SystemScope scope);

    /** Placements whose child is known, whose day has come and of whose start nobody was told, the earliest first. */
    List<Placement> untold(LocalDate today, int atMost, SystemScope scope);
}
