package cymru.gwarchod.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;

/** Makes Jackson refuse what it would otherwise guess. */
@Singleton
public class StrictJson implements ObjectMapperCustomizer {

    /** A mapper with the same rules, for tests and for code outside CDI. */
    public static ObjectMapper mapper() {
        var mapper = new ObjectMapper();
        new StrictJson().customize(mapper);
        return mapper;
    }

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.findAndRegisterModules();
    }
}
