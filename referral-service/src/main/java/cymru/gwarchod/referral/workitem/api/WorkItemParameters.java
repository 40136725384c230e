package cymru.gwarchod.referral.workitem.api;

import cymru.gwarchod.access.agency.AgencyRegister;
import cymru.gwarchod.access.agency.LocalAuthority;
import cymru.gwarchod.access.agency.TaskGroup;
import cymru.gwarchod.referral.vocabulary.api.RegisterParameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The authorities that a query of work items is about. */
@ApplicationScoped
class WorkItemParameters {

    private final AgencyRegister register;

    WorkItemParameters(AgencyRegister register) {
        this.register = register;
    }

    /** Empty for all; an authority that is not of the task group asked for beside it is refused. */
    Set<String> authorities(Optional<String> localAuthority, Optional<TaskGroup> taskGroup) {
        Set<String> ofGroup = taskGroup.map(this::authoritiesOf).orElse(Set.of());
        if (localAuthority.isEmpty()) {
            return ofGroup;
        }
        String code = localAuthority.get();
        if (register.localAuthority(code).isEmpty() || taskGroup.isPresent() && !ofGroup.contains(code)) {
            throw RegisterParameters.unknown("localAuthority");
        }
        return Set.of(code);
    }

    private Set<String> authoritiesOf(TaskGroup group) {
        return register.localAuthorities().stream()
                .filter(authority -> authority.taskGroup().filter(group::equals).isPresent())
                .map(LocalAuthority::code)
                .collect(Collectors.toUnmodifiableSet());
    }
}
