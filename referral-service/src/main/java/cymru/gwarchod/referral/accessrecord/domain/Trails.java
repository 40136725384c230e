package cymru.gwarchod.referral.accessrecord.domain;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.referral.vocabulary.ChildId;
import java.util.List;

/** Who stands in which relation to a child, or to a case of the child. */
public interface Trails {

    /** The relations in force that the scope asks for. */
    List<AgencyScope.Held> held(ChildId child, AgencyScope scope);
}
