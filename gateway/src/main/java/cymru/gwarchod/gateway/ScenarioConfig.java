package cymru.gwarchod.gateway;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** The sandbox's clock. */
@ConfigMapping(prefix = "gwarchod.scenario-clock")
public interface ScenarioConfig {

    /** Whether time can be moved: in the sandbox only. */
    @WithDefault("false")
    boolean enabled();

    /** How long all services together may take. Shorter than the idle timeout, which would cut the caller off. */
    @WithDefault("14S")
    Duration deadline();
}
