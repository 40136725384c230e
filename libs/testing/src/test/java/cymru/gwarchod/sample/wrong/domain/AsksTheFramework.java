package cymru.gwarchod.sample.wrong.domain;

import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
public class AsksTheFramework {}
