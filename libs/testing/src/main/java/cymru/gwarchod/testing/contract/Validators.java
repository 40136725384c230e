package cymru.gwarchod.testing.contract;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Validators on the 3.0.3 rendering; on 3.1 the library misses errors without saying so. */
final class Validators {

    private Validators() {}

    static OpenApiInteractionValidator of(Path oas30) {
        try {
            return OpenApiInteractionValidator.createForInlineApiSpecification(Files.readString(oas30))
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(oas30 + " cannot be read", e);
        }
    }
}
