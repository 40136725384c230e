package cymru.gwarchod.sample.wrong;

import jakarta.validation.constraints.NotBlank;

public record ChecksTwice(@NotBlank String text) {}
