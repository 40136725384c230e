package cymru.gwarchod.placement.gates;

import static cymru.gwarchod.placement.notification.NotificationFixture.HOME;
import static cymru.gwarchod.placement.notification.NotificationFixture.HOST;
import static cymru.gwarchod.placement.notification.NotificationFixture.OTHER_PROVIDER;
import static cymru.gwarchod.placement.notification.NotificationFixture.anEmergency;
import static java.util.Map.entry;

import cymru.gwarchod.placement.placement.feed.LinkedChildren;
import cymru.gwarchod.testing.security.World;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** A child placed in a home in Flintshire; another home of the same provider and other areas know nothing of it. */
final class PlacementWorld implements World {

    private static final String NOTIFICATION = "/v1/placement-notifications/{notification}";

    @Override
    public void ofOutsiders() {
        for (int i = 0; i < 2; i++) {
            String own = anEmergency().filedBy(OTHER_PROVIDER).path("id");
            LinkedChildren.linked(own, UUID.randomUUID());
        }
    }

    @Override
    public Map<String, String> hidden() {
        String notification = anEmergency().filed().path("id");
        LinkedChildren.linked(notification, UUID.randomUUID());
        Map<String, String> ids = new LinkedHashMap<>();
        ids.put("notification", notification);
        ids.put("placement", World.id("SELECT id FROM placement WHERE notification_id = ?", notification));
        return ids;
    }

    @Override
    public Map<String, String> unknown() {
        Map<String, String> ids = new TreeMap<>();
        for (String name : List.of("notification", "placement")) {
            ids.put(name, UUID.randomUUID().toString());
        }
        return ids;
    }

    @Override
    public List<String> outsiders() {
        return List.of(
                "ty-coch-manager",
                OTHER_PROVIDER,
                "plas-enfys-staff",
                "ss-wrexham-lead",
                "ss-conwy-lead",
                "ss-conwy-manager",
                "ss-gwynedd-lead",
                "police-pcso",
                "teacher-coed-du",
                "probation-lead");
    }

    @Override
    public List<Look> looks() {
        return List.of(
                Look.list("listPlacementNotifications", "/v1/placement-notifications", HOST),
                Look.list("listPlacementNotifications", "/v1/placement-notifications?homeUnit=HOME-TY-GWYN", HOME),
                Look.list("listResidencyRegister", "/v1/residency-register", HOST),
                Look.list("listResidencyRegister", "/v1/residency-register?placingAuthority=E08000012", HOST));
    }

    @Override
    public Map<String, Door> doors() {
        return Map.ofEntries(
                entry("readPlacementNotification", Door.read(NOTIFICATION, "notification", HOST)),
                entry(
                        "acknowledgePlacementNotification",
                        Door.change(NOTIFICATION + "/acknowledgement", "notification")),
                entry("amendPlacementNotification", Door.change(NOTIFICATION + "/amendments", "notification")),
                entry("recordPlacementConsultation", Door.change(NOTIFICATION + "/consultation", "notification")),
                entry("readPlacementClaims", Door.read(NOTIFICATION + "/claims", "notification", HOST)),
                entry("decidePlacementClaim", Door.change(NOTIFICATION + "/claims/HOME_NOW/decision", "notification")),
                entry(
                        "withdrawPlacementClaim",
                        Door.change(NOTIFICATION + "/claims/HOME_NOW/withdrawal", "notification")),
                entry("readPlacement", Door.read("/v1/placements/{placement}", "notification", HOST)),
                entry("endPlacement", Door.change("/v1/placements/{placement}/ending", "notification")));
    }

    @Override
    public Map<String, String> ofNobody() {
        return Map.of(
                "listHomes", "the directory of homes",
                "readHome", "the directory of homes",
                "listProviders", "the directory of homes");
    }

    @Override
    public Map<String, String> provedElsewhere() {
        return Map.of();
    }
}
