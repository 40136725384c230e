package cymru.gwarchod.sample.wrong.api;

public record ClaimAgencyRequest(String agency) {}
