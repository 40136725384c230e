package cymru.gwarchod.sample.wrong;

import cymru.gwarchod.sample.wrong.persistence.OpenEntity;

public record PassesAnEntityOn(OpenEntity row) {}
