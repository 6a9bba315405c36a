package org.foiadesk.desk;

import static io.restassured.RestAssured.given;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import org.foiadesk.people.Role;
import org.foiadesk.people.Staff;
import org.jspecify.annotations.Nullable;

/** A program of somebody's own that asks the calculator with a personal token. */
@ApplicationScoped
class Program {

    static final String CALCULATOR = "/api/v1/calculator";

    private static final RestAssuredConfig AS_IS = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false));

    private final Staff staff;
    private @Nullable String token;

    Program(Staff staff) {
        this.staff = staff;
    }

    Response asks(String json) {
        return asking().contentType("application/json").body(json).post(CALCULATOR);
    }

    RequestSpecification asking() {
        return given().config(AS_IS).header("Authorization", "Bearer " + token());
    }

    String token() {
        String made = token;
        if (made == null) {
            staff.freshStart();
            made = staff.token("has.a.program", Role.READER);
            token = made;
        }
        return made;
    }
}
