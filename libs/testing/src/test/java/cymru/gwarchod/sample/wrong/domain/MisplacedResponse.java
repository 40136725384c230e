package cymru.gwarchod.sample.wrong.domain;

public record MisplacedResponse(String text) {}
