package cymru.gwarchod.access.agency;

/** The kinds of agency that take part (ROLE-01 and the sources' other chapters). */
public enum AgencyType {
    SOCIAL_SERVICES("Social services", "Gwasanaethau cymdeithasol"),
    POLICE("Police", "Heddlu"),
    EDUCATION("Education", "Addysg"),
    HEALTH("Health", "Iechyd"),
    YOUTH_JUSTICE("Youth justice", "Cyfiawnder ieuenctid"),
    LEISURE_COMMUNITY("Leisure and community", "Hamdden a chymuned"),
    CAREERS("Careers service", "Gwasanaeth gyrfaoedd"),
    VOLUNTARY("Voluntary and community bodies", "Cyrff gwirfoddol a chymunedol"),
    PROBATION("Probation", "Prawf"),
    RESIDENTIAL_PROVIDER("Residential provider", "Darparwr preswyl"),
    FOSTERING("Fostering service", "Gwasanaeth maethu"),
    SPECIALIST_CSE("Specialist sexual exploitation service", "Gwasanaeth arbenigol camfanteisio'n rhywiol"),
    SAFEGUARDING_BOARD("Safeguarding board", "Bwrdd diogelu"),
    ADULT_SERVICES("Adult services", "Gwasanaethau oedolion"),
    LICENSING("Licensing department", "Adran drwyddedu"),
    HOUSING("Housing department", "Adran dai"),
    PROSECUTION("Crown Prosecution Service", "Gwasanaeth Erlyn y Goron"),
    PLATFORM("Platform operator", "Gweithredwr y platfform");

    private final Label label;

    AgencyType(String en, String cy) {
        this.label = new Label(en, cy);
    }

    /** The name a person reads. */
    public Label label() {
        return label;
    }
}
