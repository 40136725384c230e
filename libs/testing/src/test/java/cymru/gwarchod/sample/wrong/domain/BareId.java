package cymru.gwarchod.sample.wrong.domain;

import java.util.UUID;

public interface BareId {
    boolean isKnown(UUID thing);
}
