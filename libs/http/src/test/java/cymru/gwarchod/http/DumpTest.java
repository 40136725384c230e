package cymru.gwarchod.http;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DumpTest {
    @Test
    void dump() {
        System.out.println(RestAssured.given()
                .header("Authorization", "Bearer worker")
                .get("/q/openapi")
                .asString());
        for (var p : new String[] {"/q/openapi", "/v1/samples", "/v1/samples/x", "/v1/samples/empty/428"}) {
            var r = RestAssured.given().header("Authorization", "Bearer worker").get(p);
            System.out.println(p + r.statusCode() + r.headers() + "\n" + (p.contains("openapi") ? "" : r.asString()));
            r = RestAssured.given().get(p);
            System.out.println(p + r.statusCode() + r.headers() + "\n" + (p.contains("openapi") ? "" : r.asString()));
        }
    }
}
