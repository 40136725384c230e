package cymru.gwarchod.sample.right.api;

import jakarta.validation.constraints.NotBlank;

public record KeepThingRequest(@NotBlank String note) {}
