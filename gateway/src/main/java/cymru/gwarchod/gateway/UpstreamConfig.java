package cymru.gwarchod.gateway;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.util.List;

/** Where the services are: one address each, or several of the same service, separated by commas. */
@ConfigMapping(prefix = "gwarchod.upstream")
public interface UpstreamConfig {

    /** referral-service. */
    List<URI> referral();

    /** assessment-service. */
    List<URI> assessment();

    /** meeting-service. */
    List<URI> meeting();

    /** placement-service. */
    List<URI> placement();
}
