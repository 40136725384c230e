package cymru.gwarchod.access.agency;

import java.util.Optional;

/**
 * A local authority of Wales, or an English one that places children in Wales (ROLE-26, COMP-03).
 *
 * @param code the official statistical code, {@code W06…} or {@code E0…}
 * @param policeForce code of the force for its area, where known
 * @param healthBoard code of the health board for its area, where known
 * @param taskGroup the strategic task group (SYS-06); present for the six authorities of North Wales only
 */
public record LocalAuthority(
        String code,
        Nation nation,
        Label name,
        Optional<String> policeForce,
        Optional<String> healthBoard,
        Optional<TaskGroup> taskGroup) {}
