package cymru.gwarchod.placement.home.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import cymru.gwarchod.testing.Api;
import cymru.gwarchod.testing.Refused;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class HomeResourceTest {

    @ParameterizedTest
    @ValueSource(strings = {"/v1/providers", "/v1/homes", "/v1/homes/HOME-TY-GWYN"})
    void onlyThoseWhoPlaceHostSearchOrLiveThereRead(String path) {
        Refused.with(401, "unauthenticated", Api.anonymous().list(path));
        Refused.with(403, "forbidden", Api.as("teacher-glannant").list(path));
        Refused.with(403, "forbidden", Api.as("ss-flintshire-intake").list(path));
    }

    @Test
    void aWrongParameterIsNamed() {
        Refused.at(
                "localAuthority",
                400,
                "invalid-parameter",
                "unknown-code",
                Api.as("ss-flintshire-lead").list("/v1/homes?localAuthority=Flintshire"));
        Refused.with(400, "unknown-parameter", Api.as("ss-flintshire-lead").list("/v1/providers?type=x"));
    }

    @Test
    void whoPlacesSeesEveryProviderAndHomeAndNoAddress() {
        Api.as("ss-liverpool-placing")
                .list("/v1/providers")
                .then()
                .statusCode(200)
                .body("items.code", contains("PROVIDER-DRAIG-WEN", "PROVIDER-ENFYS"))
                .body("items[0].homes", contains("HOME-TY-COCH", "HOME-TY-GWYN"));
        Api.as("ss-liverpool-placing")
                .list("/v1/homes")
                .then()
                .statusCode(200)
                .body("items.code", hasItems("HOME-TY-COCH", "HOME-TY-GWYN", "HOME-PLAS-ENFYS"))
                .body("items.findAll { it.address != null }", hasSize(0));
    }

    @Test
    void aProviderSeesItsOwnOnly() {
        Api.as("ty-gwyn-staff")
                .list("/v1/homes")
                .then()
                .statusCode(200)
                .body("items.code", contains("HOME-TY-COCH", "HOME-TY-GWYN"))
                .body("items[1].address", equalTo("3 Example Lane"));
        Refused.with(404, "not-found", Api.as("ty-gwyn-staff").list("/v1/homes/HOME-PLAS-ENFYS"));
        Refused.with(404, "not-found", Api.as("ty-gwyn-staff").list("/v1/homes/NO-HOME"));
    }

    @Test
    void theAreaSeesTheAddressOfItsHomes() {
        Api.as("ss-flintshire-lead")
                .list("/v1/homes/HOME-TY-GWYN")
                .then()
                .statusCode(200)
                .body("hostAgency", equalTo("SS-FLINTSHIRE"))
                .body("address", equalTo("3 Example Lane"));
        Api.as("police-missing").list("/v1/homes/HOME-TY-GWYN").then().body("address", equalTo("3 Example Lane"));
        Api.as("ss-wrexham-lead").list("/v1/homes/HOME-TY-GWYN").then().body("address", equalTo(null));
        Api.as("ss-wrexham-lead")
                .list("/v1/homes?localAuthority=W06000006")
                .then()
                .body("items.code", contains("HOME-TY-COCH"));
    }
}
