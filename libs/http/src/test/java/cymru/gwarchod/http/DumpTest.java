package cymru.gwarchod.http;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DumpTest {
    @TestHTTPResource(value = "/openapi", management = true)
    String url;

    @Test
    void dump() {
        System.out.println(url);
        System.out.println(RestAssured.given().get(url).asString());
    }
}
