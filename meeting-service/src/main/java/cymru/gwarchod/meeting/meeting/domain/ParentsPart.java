package cymru.gwarchod.meeting.meeting.domain;

import java.util.Optional;

/**
 * What part the parents, or who else cares for the child, have in a meeting. They do not sign in here.
 *
 * @param invited whether they are asked to come
 * @param complicitySuspected whether it is suspected that they have a part in the exploitation
 * @param decision why they are asked all the same
 */
public record ParentsPart(boolean invited, boolean complicitySuspected, Optional<String> decision) {}
