package cymru.gwarchod.sample.wrong.api;

/** Another feature has a request of this simple name. */
public record KeepThingRequest(String text) {}
